// What the workshop asks of this phone right now: tasks, and whether an input takes words; pure.

import { openSteps } from "../agenda/running.js";

/** A task is one pass of one step: what a person is busy with. */
export const taskOf = (step) => (step ? { step: step.id, pass: step.pass } : null);

export const same = (a, b) => a?.step === b?.step && a?.pass === b?.pass;

/** The step that was opened last: where the room is; null while none is open. */
export const newest = (steps) => openSteps(steps)[0] ?? null;

export const passOf = (step, pass) => step.passes.find((one) => one.id === pass) ?? null;

/** The inputs that a phone shows for a task, also when it is over and a text still stands in them. */
export function inputsOf(step, pass) {
  return step.inputs.filter((input) => input.by === "participant" && isIn(input, pass));
}

/** An input without a pass of its own belongs to every pass. */
const isIn = (input, pass) => !input.pass || input.pass === pass;

/** Null if the input takes a contribution now, else why not: "ended", "early", "locked" or "over". */
export function whyNot(workshop, step, input) {
  if (workshop.status === "ended") return "ended";
  if (workshop.status === "planned" || step.status === "planned") return "early";
  if (step.locked) return "locked";
  const running = step.status === "open" && isIn(input, step.pass);
  return running || step.accepts_late ? null : "over";
}

/** True if words written now come after the step or its pass has moved on. */
export const isLate = (step, input) => step.status !== "open" || !isIn(input, step.pass);

/**
 * Where the phone goes when the room has moved: it follows, unless the person is in the middle of a sentence.
 * `now` is `{task, offer, seen}`; an offer is a task the person may go to when it suits.
 */
export function follow(now, steps, busy) {
  const latest = newest(steps);
  const target = taskOf(latest);
  const seen = Math.max(now.seen, latest?.opened_at ?? 0);
  const current = steps.find((step) => step.id === now.task?.step);
  const running = current?.status === "open" && current.pass === now.task.pass;
  const news = (latest?.opened_at ?? 0) > now.seen && !same(target, now.task);
  if (running && !news) return { task: now.task, offer: stillOffered(now.offer, steps), seen };
  if (busy && current) return { task: now.task, offer: same(target, now.task) ? null : target, seen };
  const turned = current?.status === "open" ? taskOf(current) : null;
  return { task: running || !turned ? target : turned, offer: null, seen };
}

function stillOffered(offer, steps) {
  return openSteps(steps).some((step) => same(taskOf(step), offer)) ? offer : null;
}
