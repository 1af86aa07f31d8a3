// Where entries of an input lie on this phone, what they can be about, and what has lost its place; pure.

import { hasWords, offeredBy } from "../../agenda/entries.js";
import { beneath, EDIT, isBeneath } from "../fields.js";
import { cardsOf, isThere } from "../my_cards.js";
import { whyNot } from "../tasks.js";

/** The place of a field as acts name it. */
export const placeOf = ({ step, input, prompt, about }) => ({
  step: step.id,
  input: input.id,
  prompt: input.per_prompt && prompt ? prompt.id : "",
  about: about ?? "",
});

/** Whether this phone may write here, change and move things now. */
export const isOpen = ({ workshop, step, input }) => input.by === "participant" && !whyNot(workshop, step, input);

/** What lies at a place, the oldest first. */
export function entriesAt(cards, input, place) {
  const here = cardsOf(cards, place).filter((card) => !isBeneath(input) || (card.about || "") === place.about);
  return here.reverse();
}

/** How many more entries there may be at a place; words that must be about something are counted for each thing. */
export function leftAt(cards, input, place) {
  const isApart = hasWords(input) && input.about.required;
  const counted = entriesAt(cards, input, place).filter((card) => isThere(card) && (!isApart || (card.about || "") === place.about));
  return input.max_per_person - counted.length;
}

/** `{id, text}` of all that the entries of an input can be about, as far as this phone knows it, also from the posters of all; at a question only what lies there. */
export function thingsFor({ input, step, steps, prompt, cards, circle, posters }) {
  const isHere = (card) => card.step !== step.id || !input.per_prompt || !card.prompt || card.prompt === prompt?.id;
  const others = Object.values(posters ?? {}).filter((card) => card.group !== circle.group?.id);
  const known = [...others, ...cards.filter(isThere)].filter(isHere);
  const contributions = Object.fromEntries(known.map((card) => [card.id, card]));
  return offeredBy(input, step, { steps: Object.fromEntries(steps.map((one) => [one.id, one])), contributions, groups: circle.groups });
}

/** All of how a card lies, as an arrangement states it; passages that reach beyond the words are none any more. */
export function placingOf(card) {
  const length = [...card.text].length;
  const passages = (card.passages ?? []).filter(([, end]) => end <= length);
  return { row: card.row ?? null, about: card.about ?? "", marks: card.marks ?? [], passages };
}

/**
 * What has lost its place because somebody else took away what it belonged to, in this input and those beneath it:
 * `cards` with the input they are in, and `drafts` as `{input, key, text}`.
 */
export function straysOf(props, drafts) {
  const { step, pass, input, prompt, cards } = props;
  const known = new Set(cards.map((card) => card.id));
  const lost = { cards: [], drafts: [] };
  for (const one of withAllBeneath(step, pass, input)) {
    const place = placeOf({ step, input: one, prompt });
    if (isBeneath(one)) lost.cards.push(...cardsOf(cards, place).filter((card) => !known.has(card.about)));
    const typed = drafts.under([step.id, one.id]).filter(({ key }) => isLost(key.slice(2), one, place, known));
    lost.drafts.push(...typed.map((draft) => ({ ...draft, input: one })));
  }
  return lost;
}

function isLost([first, second], input, place, known) {
  if (first === EDIT) return !known.has(second);
  return isBeneath(input) && first === place.prompt && !known.has(second);
}

function withAllBeneath(step, pass, input, above = []) {
  if (above.includes(input)) return [];
  return [input, ...beneath(step, pass, input).flatMap((one) => withAllBeneath(step, pass, one, [...above, input]))];
}

/** The row above (1) or below (-1) the one a card lies in, as people see it; null where there is none. */
export function rowNextTo(input, card, up) {
  const row = (card.row ?? 0) + (input.one_per_row ? -up : up);
  return row >= 0 && row < input.rows.length ? row : null;
}
