// Into which headings of which steps the documentation writes, and where somebody wrote last; pure.

import { hasWords, offeredBy } from "../agenda/entries.js";
import { inOrder, openSteps } from "../agenda/running.js";

/** The inputs of a step that take what is said, those of the running pass first; where there must be something to write about, there is. */
export function headingsOf(step, day) {
  const takes = (input) => input.by === "participant" && hasWords(input) && (!input.about?.required || offeredBy(input, step, day).length > 0);
  const runs = (input) => !input.pass || input.pass === step.pass;
  const headings = step.inputs.filter(takes);
  return [...headings.filter(runs), ...headings.filter((input) => !runs(input))];
}

/** True while the server takes cards for this step. */
export const takesCards = (step, { workshop }) => step?.status === "open" && workshop?.status === "open";

/** A card is the step's: its words change only while the step takes any. What was not taken can always be put right. */
export const mayChange = ({ kind, step, row }, day) => kind !== "card" || Boolean(row) || takesCards(day.steps[step], day);

/** The steps to write into, the latest first, and behind them those that have closed over words somebody is still typing. */
export function stepsToFill(day, isBegun) {
  const open = openSteps(day.steps).filter((step) => takesCards(step, day));
  const left = inOrder(day.steps).filter((step) => !open.includes(step) && isBegun(step));
  return [...open, ...left].filter((step) => headingsOf(step, day).length > 0);
}

/** `{step, input, prompt, group}` where somebody wrote last, as far as all of it is still there; null where nothing can be written. */
export function placeIn(steps, day, last) {
  const step = steps.find(({ id }) => id === last.step) ?? steps[0];
  if (!step) return null;
  const headings = headingsOf(step, day);
  const input = headings.find(({ id }) => id === last.input) ?? headings[0];
  const prompt = step.prompts.find(({ id }) => id === last.prompt) ?? step.prompts[0];
  return { step, input, prompt: (input.per_prompt && prompt?.id) || "", group: day.groups[last.group] ? last.group : "" };
}

/** Where an entry of this kind stands in its step: its heading, and its question if there are several. */
export function whereInStep(step, { input, prompt }) {
  const heading = step?.inputs.find(({ id }) => id === input);
  const question = step?.prompts.length > 1 && step.prompts.find(({ id }) => id === prompt);
  return { heading, question: question || null };
}
