// Reads a timer record: how much time is left, and in which mood to show it.

/** @typedef {{ends_at: number|null, started_at?: number|null, left?: number|null}} TimerRecord times in milliseconds */

/** The end is near in the last part of the time, and not later than half a minute before it. */
const NEAR_SHARE = 0.15;
const NEAR_LEAST = 30_000;
/** Where nobody knows how long the whole was. */
const NEAR_ANYWAY = 60_000;

/** What is left in milliseconds (negative once over), or null when no time is set. @param {TimerRecord|null} timer @param {number} now */
export function left(timer, now) {
  if (!timer) return null;
  if (timer.left != null) return timer.left;
  return timer.ends_at == null ? null : timer.ends_at - now;
}

/** How long before its end a timer turns gentle. @param {TimerRecord} timer */
export function nearing({ ends_at: end, started_at: start }) {
  return start == null ? NEAR_ANYWAY : Math.max(NEAR_LEAST, (end - start) * NEAR_SHARE);
}

/** @param {TimerRecord} timer @param {number} now @returns {"paused"|"over"|"gentle"|"calm"} */
export function mood(timer, now) {
  const rest = left(timer, now);
  if (timer.left != null) return "paused";
  if (rest <= 0) return "over";
  return rest <= nearing(timer) ? "gentle" : "calm";
}

/** Minutes and seconds as on a wall clock, rounded up so that 0:00 means over; beyond the end it counts up. @param {number} milliseconds */
export function asClock(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  const ahead = Math.abs(seconds);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(ahead / 3600), Math.floor(ahead / 60) % 60];
  const clock = hours ? `${hours}:${two(minutes)}:${two(ahead % 60)}` : `${minutes}:${two(ahead % 60)}`;
  return seconds < 0 ? `+${clock}` : clock;
}
