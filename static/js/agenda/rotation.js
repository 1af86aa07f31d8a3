// Groups that go from poster to poster: which one each stands at, and what hangs on posters that all of them share.

import { groupsInOrder } from "./groups.js";

/** True where all groups share one poster for each question, and go from one to the next. */
export const rotates = (step) => step.rotation_minutes > 0 && step.prompts.length > 0;

/** `[{prompt, groups}]` in the order of the questions; the twin of `standing` in `qidtool/domain/rotation.py`. */
export function standing(step, groups) {
  const posters = step.prompts.map((prompt) => ({ prompt, groups: [] }));
  if (rotates(step)) groupsInOrder(groups).forEach((group, place) => posters[(place + step.turn) % posters.length].groups.push(group));
  return posters;
}

/** The question at whose poster a group stands; null where groups stay at their own, or for a group that is gone. */
export function posterOf(step, groups, id) {
  return standing(step, groups).find((poster) => poster.groups.some((group) => group.id === id))?.prompt ?? null;
}

/** The groups at one poster; nobody stands there unless the step runs. */
export const groupsAt = (step, groups, prompt) => (step.status === "open" ? (standing(step, groups).find((poster) => poster.prompt.id === prompt)?.groups ?? []) : []);

/** True if what is written in an input hangs where all groups read it. */
export const isShared = (step, input) => rotates(step) && input.owner === "group" && input.per_prompt;

/** The turn after this one, counted from 0; null once everybody has been everywhere, or where nobody goes anywhere. */
export function nextTurn(step, groups) {
  const goesOn = rotates(step) && Object.keys(groups ?? {}).length > 0;
  return goesOn && step.turn + 1 < step.prompts.length ? step.turn + 1 : null;
}
