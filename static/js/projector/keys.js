// What a key means on the wall, whether a hand presses it or a pointer sends it from the middle of the hall.

import { keysOn } from "../facilitator/keys.js";

const ORDERS = {
  PageDown: "forward", ArrowRight: "forward", ArrowDown: "forward", " ": "forward", n: "forward",
  PageUp: "back", ArrowLeft: "back", ArrowUp: "back",
  ".": "black", b: "black", f: "full", F5: "start", t: "theme", w: "hold", s: "sound", "?": "help",
};
const PRESSED_BY_SPACE = "button, a, input, select, summary";

/**
 * "forward", "back", "black", "full", "start", "theme", "hold", "sound" or "help"; null for every other key, which keeps its own meaning.
 * A held key counts once, an open dialog keeps its keys, and Space presses a button that has the focus.
 */
export function orderOf(event, { dialog = false, letters = keysOn() } = {}) {
  const { key, target } = event;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (modified || event.repeat || event.defaultPrevented || dialog) return null;
  if (key === " " && target?.closest?.(PRESSED_BY_SPACE)) return null;
  // Whoever steers by voice or with unsteady hands can switch single letters and signs off.
  if (key.length === 1 && key !== " " && !letters) return null;
  return ORDERS[key] ?? ORDERS[key.toLowerCase()] ?? null;
}

/**
 * Pointers send F5 to start. It is taken only where it does something: where a full screen is possible and not there yet.
 * On a full screen it loads the page anew, as always, and so do Ctrl+R and Ctrl+F5 everywhere.
 */
export const takesStart = (page) => Boolean(page.fullscreenEnabled) && !page.fullscreenElement;
