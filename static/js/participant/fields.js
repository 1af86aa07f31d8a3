// Which fields a task has on this phone, which of them stand beneath the cards they are about, and where their words are kept; pure.

import { hasWords } from "../agenda/entries.js";
import { inputsOf } from "./tasks.js";

const UNDER = ["input", "product"];

/** Words that must be about another card are written beneath that card. */
export const isBeneath = (input) => hasWords(input) && Boolean(input.about?.required) && UNDER.includes(input.about.offer);

/** Cards of one's own about nothing in particular: the phone's first file can draw them, and they hang on the board. */
export function isPlain(input, step) {
  const isBare = input.kind === "cards" && input.owner !== "group" && !input.about?.offer && !input.marks?.length && !input.chosen_in;
  return isBare && !step.inputs.some((other) => parentOf(other, step) === input);
}

const parentOf = (input, step) => (input.about?.offer === "input" && isBeneath(input) ? step.inputs.find((one) => one.id === input.about.input) : null);

/** What a task shows: its inputs, and for those that stand beneath others the ones at the top, whose pass may be over. */
export function fieldsOf(step, pass) {
  return [...new Set(inputsOf(step, pass).map((input) => lineOf(input, step)[0]))];
}

/** The inputs that stand directly beneath the cards of this one, because they are asked in this pass or lead to one that is. */
export function beneath(step, pass, input) {
  const lines = inputsOf(step, pass).map((one) => lineOf(one, step));
  const next = lines.map((line) => line[line.indexOf(input) + 1]).filter((one) => one && parentOf(one, step) === input);
  return [...new Set(next)];
}

/** From the input at the top down to this one; a ring is cut where it closes. */
function lineOf(input, step) {
  const line = [input];
  for (let parent = parentOf(input, step); parent && !line.includes(parent); parent = parentOf(parent, step)) line.unshift(parent);
  return line;
}

/** True if the day asks for something that only the phone's second file can draw: other kinds of fields, groups, the farewell. */
export function asksForMore(steps, { workshop, groups }) {
  const hasMore = (step) => step.details?.length > 0 || step.inputs.some((input) => input.by === "participant" && !isPlain(input, step));
  const [{ grouping, status }] = Object.values(workshop);
  return grouping === "choice" || status === "ended" || Object.keys(groups ?? {}).length > 0 || steps.some(hasMore);
}

/** Under which name a new wording is kept; one for a group's card is found again should somebody withdraw the card meanwhile. */
export const editKey = (input, card) => (input?.owner === "group" ? [card.step, card.input, EDIT, card.id] : [EDIT, card.id]);

export const EDIT = "edit";

/** Under which name words are kept while they are typed: each place where one can write has its own. */
export function draftKey(input, { step, prompt, about, row }) {
  const key = [step, input.id, prompt || ""];
  if (isBeneath(input)) key.push(about);
  if (input.one_per_row) key.push(String(row));
  return key;
}

/** True where several fields stand together at the place one has chosen: each is folded away until it is wanted. */
export const standsAmongOthers = (step, pass, input) => Boolean(input.chosen_in) && inputsOf(step, pass).filter((one) => one.chosen_in).length > 1;
