// Where a new entry belongs by itself: to the step that runs, and to the group that speaks or was chosen last; pure.

import { currentStep, inOrder, openSteps } from "../agenda/running.js";

/** `{step, group}`, each an id or "". */
export function placeOf(day, lastGroup) {
  const speaking = day.workshop?.wall?.group;
  const group = [speaking, lastGroup].find((id) => day.groups[id]);
  return { step: openSteps(day.steps)[0]?.id ?? currentStep(day.steps)?.id ?? "", group: group ?? "" };
}

/** The steps to choose from: those that run come first, then all others in the order of the day. */
export function stepsToChoose(steps) {
  const open = openSteps(steps);
  return { open, others: inOrder(steps).filter((step) => !open.includes(step)) };
}
