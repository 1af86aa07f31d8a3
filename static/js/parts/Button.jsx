// A key to press: primary for the one next act, quiet for by-ways, danger for what takes something away.
import { classes } from "./classes.js";

/**
 * A busy or blocked button stays in reach of the keyboard; presses on it go nowhere.
 * @param {{look?: "primary"|"quiet"|"danger", big?: boolean, wide?: boolean, icon?: boolean, busy?: boolean, blocked?: boolean,
 *   pressed?: boolean, shortcut?: string, class?: string, onClick?: (event: Event) => void, children?: any, [attribute: string]: any}} props
 */
export function Button({ look, big, wide, icon, busy, blocked, pressed, shortcut, onClick, children, class: extra, ...rest }) {
  const name = classes("button", look && `button--${look}`, big && "button--big", wide && "button--wide", icon && "button--icon", extra);
  const press = (event) => (busy || blocked ? event.preventDefault() : onClick?.(event));
  return (
    <button type="button" {...rest} class={name} onClick={press} aria-pressed={pressed} aria-keyshortcuts={shortcut === "+" ? "Plus" : shortcut}
      aria-busy={busy || undefined} aria-disabled={busy || blocked || undefined}>
      {children}
      {busy && <span class="button__busy" aria-hidden="true">…</span>}
      {shortcut && <kbd class="button__key" aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
