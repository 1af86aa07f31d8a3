// Breaks: steps that ask nothing of anybody, and when the day goes on after them; pure.

const MINUTE = 60000;

/** True for a step in which nobody writes anything, not even the moderation. */
export const isRest = (step) => step.inputs.length === 0;

/** When the room comes together again: at the end of the clock that was set, else after the planned minutes; null if nobody has said, or if it is over. */
export function goesOnAt({ status, timer, opened_at: opened, planned_minutes: minutes }) {
  if (status !== "open") return null;
  const end = timer?.ends_at ?? (opened && minutes ? opened + minutes * MINUTE : null);
  return end && Math.round(end / MINUTE) * MINUTE;
}
