// Sifts the cards of a step for the moderation: which are shown, which wait, which hold a word somebody asked to mark.

import { hasWords, isOwnNote, tallyOf } from "../agenda/entries.js";

/** In place of a group: those who sit in none. */
export const NO_GROUP = "none";

export const FILTERS = ["all", "waiting", "hidden", "marked"];

/** The words of the list that stand in this text, in any case; they mark a card and do nothing else. */
export function markedIn(text, words) {
  const lower = text.toLocaleLowerCase("de");
  return (words ?? []).filter((word) => word && lower.includes(word.toLocaleLowerCase("de")));
}

/** The entries of a step, newest first; notes of the moderation are none. */
export function cardsOf(step, contributions) {
  const inputs = new Set(step.inputs.filter((input) => !isOwnNote(input)).map((input) => input.id));
  return Object.values(contributions ?? {})
    .filter((card) => card.step === step.id && inputs.has(card.input))
    .sort((one, other) => other.written_at - one.written_at || (one.id < other.id ? -1 : 1));
}

/** Those that can be read; a choice or a dot only counts. */
export function readable(step, entries) {
  const inputs = new Set(step.inputs.filter(hasWords).map((input) => input.id));
  return entries.filter((one) => inputs.has(one.input));
}

/** What was chosen at a question, `{input, things}` for each input that is only counted and of which something has come. */
export function votesAt(step, prompt, entries, day) {
  const here = entries.filter((one) => (one.prompt || null) === (prompt?.id ?? null));
  const inputs = step.inputs.filter((input) => !hasWords(input) && here.some((one) => one.input === input.id));
  return inputs.map((input) => ({ input, things: tallyOf(input, step, here, day) }));
}

/** All of a step; those of one group; or with NO_GROUP those of none that is still there. */
export function isOfGroup(entry, group, groups) {
  if (!group) return true;
  return group === NO_GROUP ? !groups[entry.group] : entry.group === group;
}

/** True if a filter lets a card through. */
export function passes(card, filter, words) {
  if (filter === "waiting" || filter === "hidden") return card.status === filter;
  return filter === "marked" ? markedIn(card.text, words).length > 0 : true;
}

/** How many cards each filter would show. */
export function tally(cards, words) {
  return Object.fromEntries(FILTERS.map((filter) => [filter, cards.filter((card) => passes(card, filter, words)).length]));
}

/** The cards of each prompt, in the order of the prompts; cards without a prompt come last. */
export function byPrompt(step, cards) {
  const known = new Set(step.prompts.map((prompt) => prompt.id));
  const groups = step.prompts.map((prompt) => ({ prompt, cards: cards.filter((card) => card.prompt === prompt.id) }));
  const rest = cards.filter((card) => !known.has(card.prompt));
  return rest.length || !groups.length ? [...groups, { prompt: null, cards: rest }] : groups;
}
