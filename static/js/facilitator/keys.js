// Single keys for the hands that know the cockpit; silent while somebody types, and for good if somebody wants it so.

const SWITCH = "qidtool/keys";
const TYPED_INTO = "input, textarea, select, [contenteditable]";

/** Calls the handler whose key was pressed: `{n: () => …}`; answers with a function that ends it. */
export function listenToKeys(handlers, target = document) {
  const pressed = (event) => {
    const handler = handlers[event.key] ?? handlers[event.key.toLowerCase()];
    if (!handler || !keysOn() || belongsElsewhere(event)) return;
    event.preventDefault();
    handler(event);
  };
  target.addEventListener("keydown", pressed);
  return () => target.removeEventListener("keydown", pressed);
}

/** Single keys can be switched off, because speech input and unsteady hands set them off by accident. */
export function keysOn() {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(on) {
  try {
    if (on) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, "off");
  } catch {
    // Without local storage the keys are simply there.
  }
}

/** Typing, shortcuts of the browser and open dialogs keep their keys; a held key acts once. */
function belongsElsewhere(event) {
  const typing = event.target instanceof Element && event.target.closest(TYPED_INTO);
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return event.defaultPrevented || event.repeat || typing || modified || document.querySelector("dialog[open]");
}
