// Finds the one next sensible act of a day, so that a moderator with a microphone in one hand needs a single key.

import { isRest } from "../agenda/rest.js";
import { nextTurn } from "../agenda/rotation.js";
import { currentStep, nextPass, nextPlanned } from "../agenda/running.js";

/**
 * `{kind, step?, pass?, turn?, wall?, reveal?}`, or null if nothing sensible is left; `reveal` lets go of a wall that is held.
 * With several open steps the one being looked at is meant; a look at other steps of the day changes nothing.
 */
export function nextAct({ workshop, steps, groups }, lookedAt = null) {
  if (!workshop || workshop.status === "ended") return null;
  if (workshop.status === "planned") return { kind: "open_workshop" };
  const seen = steps[lookedAt];
  const step = seen?.status === "open" ? seen : currentStep(steps);
  if (step?.status === "open") return onward(step, groups);
  // Showing a result on a wall that is held would show nothing, and a break has none.
  if (step?.status === "closed" && !isRest(step)) return { kind: "show", step, wall: workshop.wall, reveal: Boolean(workshop.wall?.frozen) };
  const next = nextPlanned(steps, step);
  return next ? { kind: "open", step: next } : { kind: "end_workshop" };
}

/** All posters of a pass come before the next pass. */
function onward(step, groups) {
  const turn = nextTurn(step, groups);
  if (turn !== null) return { kind: "rotate", step, turn };
  const pass = nextPass(step);
  return pass ? { kind: "turn", step, pass } : { kind: "close", step };
}
