// A sentence on a strip: what is the case and what to do; the sign's shape tells the kind.

const SIGNS = { info: "i", ok: "✓", warn: "!", error: "!", offline: "…" };

/** @param {{kind?: "info"|"ok"|"warn"|"error"|"offline", title?: any, action?: any, children?: any}} props */
export function Notice({ kind = "info", title, action, children }) {
  return (
    <div class={`notice notice--${kind}`}>
      <span class="notice__sign" aria-hidden="true"><span>{SIGNS[kind]}</span></span>
      <div class="notice__body">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
