// A sheet laid on the table: the browser's own dialog, so that focus and Escape behave as people expect.
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/** A wide one covers the table, for work that takes a while. @param {{open: boolean, wide?: boolean, title: string, onClose: () => void, actions?: any, children: any}} props */
export function Dialog({ open, wide, title, onClose, actions, children }) {
  const sheet = useRef(null);
  const id = useId();
  // Before anything is painted: the next key already belongs to the sheet.
  useLayoutEffect(() => {
    if (open && !sheet.current.open) sheet.current.showModal();
    if (!open && sheet.current.open) sheet.current.close();
  }, [open]);
  // The browser tells of a closing a moment late; by then the sheet may be open again.
  const cancelled = (event) => event.target === sheet.current && onClose();
  const closed = () => sheet.current.open || onClose();
  return (
    <dialog ref={sheet} class={wide ? "dialog dialog--wide" : "dialog"} aria-labelledby={id} onCancel={cancelled} onClose={closed}>
      <h2 id={id}>{title}</h2>
      {open && children}
      {actions && <div class="dialog__actions">{actions}</div>}
    </dialog>
  );
}
