// How a day stands against its plan: for each step the times that were planned, that happened, and that are to be expected.

const MINUTE = 60000;

/**
 * One entry per step: `{step, plannedStart, plannedEnd, start, end, late}`, all but `step` in milliseconds or null.
 * `start` and `end` are what happened, and for what lies ahead what is to be expected; `late` is how far behind
 * the plan a step begins or began, and for an open one how far behind it will end; never negative.
 */
export function timetable(steps, heldOn, now) {
  const midnight = midnightOf(heldOn, now);
  let plannedFree = null;
  let free = null;
  return steps.map((step) => {
    const plannedStart = clockTime(step.planned_start, midnight) ?? plannedFree;
    const length = (step.planned_minutes ?? 0) * MINUTE;
    const plannedEnd = plannedStart === null ? null : plannedStart + length;
    const { start, end } = courseOf(step, { plannedStart, length, free, now });
    plannedFree = plannedEnd;
    free = end ?? free;
    return { step, plannedStart, plannedEnd, start, end, late: lateness(step, { plannedStart, plannedEnd, start, end, length }) };
  });
}

/** How late the day is now: the open step that is furthest behind, else what the next planned one is to expect. */
export function lateNow(table) {
  const open = table.filter((entry) => entry.step.status === "open");
  if (open.length) return Math.max(...open.map((entry) => entry.late));
  return table.find((entry) => entry.step.status === "planned")?.late ?? 0;
}

/** What lies ahead and could be moved along with the delay: `{step, minutes}`, or null if the day is on time. */
export function restBehind(table) {
  const next = table.find((entry) => entry.step.status === "planned" && entry.plannedStart !== null);
  const minutes = next ? minutesOf(next.late) : 0;
  return minutes > 0 ? { step: next.step, minutes } : null;
}

/** When the last step is to be expected to end, or ended; null while nobody can say. */
export const endOf = (table) => table[table.length - 1]?.end ?? null;

/** Whole minutes, as people say them; less than a minute is not worth a word. */
export function minutesOf(milliseconds) {
  return Math.floor(milliseconds / MINUTE);
}

function courseOf(step, { plannedStart, length, free, now }) {
  if (step.status === "planned") {
    if (plannedStart === null && free === null) return { start: null, end: null };
    const start = Math.max(plannedStart ?? 0, free ?? 0);
    return { start, end: start + length };
  }
  const start = step.opened_at ?? null;
  if (step.status === "open") return { start, end: start === null ? null : Math.max(now, start + length) };
  return { start, end: step.closed_at ?? null };
}

function lateness(step, { plannedStart, plannedEnd, start, end, length }) {
  if (step.status !== "open") return plannedStart === null || start === null ? 0 : Math.max(0, start - plannedStart);
  if (start === null) return 0;
  return Math.max(0, end - (plannedEnd ?? (length ? start + length : end)));
}

/** Planned times only count on the day itself: in a rehearsal the week before, nobody is late. */
function midnightOf(heldOn, now) {
  const today = new Date(now);
  const [year, month, day] = (heldOn || "").split("-").map(Number);
  const isToday = year === today.getFullYear() && month === today.getMonth() + 1 && day === today.getDate();
  return isToday ? new Date(year, month - 1, day).getTime() : null;
}

function clockTime(text, midnight) {
  if (!text || midnight === null) return null;
  const [hours, minutes] = text.split(":").map(Number);
  return midnight + (hours * 60 + minutes) * MINUTE;
}
