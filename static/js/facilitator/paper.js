// What a moderator types from paper cards, or takes down in the room: which inputs, how many and how long; pure.

import { cardsIn } from "./pasted.js";

/** The lines that say something, each trimmed. */
export function linesOf(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

/** The lines a card has no room for. */
export function tooLong(lines, maxLength) {
  return maxLength ? lines.filter((line) => [...line].length > maxLength) : [];
}

/** The cards of what is typed into an input: a note is one text, everything else a card for each line, as a spreadsheet has them. */
export const paperCards = (input, text) => (input.kind === "note" ? [text.trim()].filter(Boolean).map(bare) : cardsIn(text));

/** A card of which nothing is known but its words. */
export const bare = (text) => ({ text, who: "", row: "", line: 1 });

/** The inputs people answer in the pass a step is in, and else all they could have answered. */
export function paperInputs(step) {
  const open = step.inputs.filter((input) => input.by === "participant");
  const now = open.filter((input) => !input.pass || input.pass === step.pass);
  return now.length ? now : open;
}

/** How many ranks are missing for cards of one owner that are filled in from the chosen rank down. */
export function ranksMissing(cards, input, row) {
  if (!input.one_per_row) return 0;
  const heaps = new Map();
  for (const card of cards.filter((one) => !one.row)) heaps.set(card.who, (heaps.get(card.who) ?? 0) + 1);
  return Math.max(0, ...heaps.values()) - (input.rows.length - row);
}

/** What was taken down, as the act wants it: white space around the words goes, and the passages go along. */
export function takenDown({ step, input, prompt, row, about, marks, passages }, text) {
  const words = text.trim();
  const gone = [...text.slice(0, text.length - text.trimStart().length)].length;
  const length = [...words].length;
  const kept = passages.map(([from, to]) => [Math.max(0, from - gone), Math.min(length, to - gone)]).filter(([from, to]) => from < to);
  return {
    step: step.id, input: input.id, prompt: input.per_prompt ? prompt : "", text: words,
    ...(input.rows?.length && { row }), ...(about && { about }), ...(marks.length && { marks }), ...(kept.length && { passages: kept }),
  };
}
