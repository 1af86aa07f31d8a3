// Spans of time as the moderation reads them.

import { _ } from "../texts.js";

/** "12 Min.", from an hour on "1 Std. 12 Min." */
export function span(minutes) {
  if (minutes < 60) return _("{n} Min.", { n: minutes });
  return _("{h} Std. {n} Min.", { h: Math.floor(minutes / 60), n: minutes % 60 });
}
