// A sheet laid on the table: the browser's own dialog, so that focus and Escape behave as people expect.
import { useEffect, useId, useRef } from "preact/hooks";

/** A wide one covers the table, for work that takes a while. @param {{open: boolean, wide?: boolean, title: string, onClose: () => void, actions?: any, children: any}} props */
export function Dialog({ open, wide, title, onClose, actions, children }) {
  const sheet = useRef(null);
  const id = useId();
  useEffect(() => {
    if (open && !sheet.current.open) sheet.current.showModal();
    if (!open && sheet.current.open) sheet.current.close();
  }, [open]);
  return (
    <dialog ref={sheet} class={wide ? "dialog dialog--wide" : "dialog"} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {open && children}
      {actions && <div class="dialog__actions">{actions}</div>}
    </dialog>
  );
}
