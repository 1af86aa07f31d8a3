// The words of the protocol that several of its components share.

import { clockTime } from "../agenda/clock_time.js";
import { _ } from "../texts.js";

export const KIND_WORDS = { note: () => _("Notiz"), quote: () => _("Zitat"), photo: () => _("Foto"), card: () => _("Karte im Schritt"), cards: () => _("Karten") };

/** "10:32 Uhr", and on another day than today with the day before it. */
export function momentWords(milliseconds, now = Date.now()) {
  const [when, today] = [new Date(milliseconds), new Date(now)];
  const clock = _("{time} Uhr", { time: clockTime(milliseconds) });
  if (when.toDateString() === today.toDateString()) return clock;
  return `${when.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long" })}, ${clock}`;
}
