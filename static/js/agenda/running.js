// Which step is meant when nobody says which: the one that runs, or the one the room has just left.

/** The steps of a view, or a list of steps, in the order of the agenda. */
export function inOrder(steps) {
  return Object.values(steps ?? {}).sort((one, other) => one.position - other.position);
}

/** All open steps, the most recently opened first; of two opened in one breath the later one in the agenda. */
export function openSteps(steps) {
  return inOrder(steps).filter((step) => step.status === "open").sort((one, other) => since(other) - since(one) || other.position - one.position);
}

/** The step the room is in: the most recently opened one, else the one that ended last; null before the first. */
export function currentStep(steps) {
  return openSteps(steps)[0] ?? lastEnded(steps);
}

/** The first planned step behind this one, or the first planned one at all. */
export function nextPlanned(steps, after) {
  const planned = inOrder(steps).filter((step) => step.status === "planned");
  return planned.find((step) => step.position > (after?.position ?? -1)) ?? planned[0] ?? null;
}

/** The pass behind the one a step is in; null in the last. */
export function nextPass(step) {
  const index = step.passes.findIndex((one) => one.id === step.pass);
  return index < 0 ? null : (step.passes[index + 1] ?? null);
}

/** The pass a step is in; steps with a single pass often have no word to say about it. */
export function passOf(step) {
  return step.passes.find((one) => one.id === step.pass) ?? null;
}

function lastEnded(steps) {
  const ended = inOrder(steps).filter((step) => step.status === "closed" || step.status === "shown");
  return ended.sort((one, other) => (other.closed_at ?? since(other)) - (one.closed_at ?? since(one)))[0] ?? null;
}

function since(step) {
  return step.opened_at ?? 0;
}
