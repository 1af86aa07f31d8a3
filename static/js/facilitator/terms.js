// What can be done with the terms of a word cloud, as data: which cloud is meant, which terms are looked for or chosen, what a correction says; pure.

import { cloudInputs, cloudQuestions, inputOnWall } from "../agenda/clouds.js";

/** Server and moderation agree on how long a name may be. */
export const LONGEST_NAME = 80;

/** The inputs whose words are counted, `{id, title}`; an input that is alone in its pass is called like it. */
export function inputsOf(step) {
  const inputs = cloudInputs(step);
  const isAlone = ({ pass }) => inputs.filter((one) => one.pass === pass).length === 1;
  return inputs.map((one) => ({ id: one.id, title: (isAlone(one) && step.passes.find(({ id }) => id === one.pass)?.title) || one.label }));
}

/** The questions that have a cloud of their own when it is made of this input. */
export const questionsOf = (step, input) => cloudQuestions(step, { input, prompt: null });

/** Where the desk begins: with the words that the wall counts, else with the first question. */
export function firstPlace(step, wall) {
  const input = inputOnWall(step, wall);
  return { step: step.id, input, prompt: questionAt(step, input, wall.prompt) };
}

/** The question that stays when somebody chooses another input. */
export function questionAt(step, input, prompt) {
  const questions = questionsOf(step, input);
  return (questions.find((one) => one.id === prompt) ?? questions[0]).id;
}

/** This room's cloud at a place; null until somebody has asked for it. */
export function cloudAt(clouds, { step, prompt, input }) {
  return Object.values(clouds).find((one) => !one.elsewhere && one.step === step && one.prompt === prompt && one.input === input) ?? null;
}

/** The terms in whose name or spellings these letters stand, in any case. */
export function matching(terms, letters) {
  const wanted = letters.trim().toLocaleLowerCase("de");
  if (!wanted) return terms;
  return terms.filter(({ shown, forms }) => [shown, ...forms.map((form) => form.text)].some((text) => text.toLocaleLowerCase("de").includes(wanted)));
}

/** The terms that were chosen by their keys; a term that was joined into another is found in that one. */
export function chosenIn(terms, keys) {
  return terms.filter((term) => keys.has(term.key) || term.keys.some((key) => keys.has(key)));
}

/** The spellings of a term beside the one it is shown in. */
export const otherForms = ({ shown, forms }) => forms.filter((form) => form.text !== shown);

/** What stands behind these terms, oldest first; what is no longer there is left out. */
export function voicesBehind(terms, contributions) {
  const ids = new Set(terms.flatMap((term) => term.contributions));
  const found = [...ids].map((id) => contributions[id]).filter(Boolean);
  return found.sort((one, other) => one.written_at - other.written_at || (one.id < other.id ? -1 : 1));
}

const names = (terms) => terms.map((term) => term.shown).join(", ");
const keysOf = (terms) => [...new Set(terms.flatMap((term) => [term.key, ...term.keys]))];

/** The data of a correction. */
export const corrections = {
  join: (terms, shown) => ({ kind: "join", keys: keysOf(terms), shown }),
  rename: ([term], shown) => ({ kind: "rename", keys: keysOf([term]), shown }),
  exclude: (terms) => ({ kind: "exclude", keys: keysOf(terms) }),
  split: (_terms, forms) => ({ kind: "split", forms }),
};

/** What is said of a correction just made, in the words of the table; the list of corrections has the server's. */
export const labels = {
  join: (terms, shown) => (shown ? `${names(terms)} → ${shown}` : names(terms)),
  rename: (terms, shown) => `${names(terms)} → ${shown}`,
  exclude: names,
  split: (terms, forms) => `${names(terms)} → ${forms.join(", ")}`,
};

/** True while the drawing does not yet heed the last correction made here (its number), or is not yet counted as was chosen. */
export function isBeingCounted(cloud, last) {
  return !cloud || cloud.drawn_at === null || !cloud.settled || cloud.corrected < last;
}

/** Where the hand goes on when the row it was on is gone: the row that now stands in its place. */
export function rowAfter(before, after, key) {
  if (after.some((term) => term.key === key)) return key;
  const place = before.findIndex((term) => term.key === key);
  const next = before.slice(place + 1).find((term) => after.some((one) => one.key === term.key));
  return (next ?? after[Math.min(Math.max(place, 0), after.length - 1)])?.key ?? null;
}
