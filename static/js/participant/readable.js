// My contributions as one reads them later, away from their fields: what was chosen is said in words, dots are counted; pure.

import { aboutWords, hasWords, inputOf, rowName } from "../agenda/entries.js";
import { _, _n } from "../texts.js";

/** The cards with words for those that have none, and `line`: how each reads on a list, with its row and with what it is about, if need be on a poster of all. */
export function readable(cards, steps, groups, posters) {
  const known = {
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    contributions: { ...posters, ...Object.fromEntries(cards.map((card) => [card.id, card])) },
    groups,
  };
  return cards.flatMap((card) => {
    const input = inputOf(known.steps[card.step], card);
    const thing = aboutWords(card, known);
    if (!input || hasWords(input)) return [{ ...card, line: lineOf(card, input, thing) }];
    const same = cards.filter((one) => one.input === card.input && one.about === card.about && one.step === card.step);
    return thing && same[0] === card ? [{ ...card, text: chosen(input, thing, same.length), wordless: true }] : [];
  });
}

function chosen(input, thing, times) {
  return input.kind === "dots" ? _n("Ein Punkt: {thing}", "{n} Punkte: {thing}", times, { thing }) : _("Gewählt: {thing}", { thing });
}

function lineOf(card, input, thing) {
  const row = rowName(input, card);
  const text = row ? _("{row}: {text}", { row: _(row), text: card.text }) : card.text;
  return thing ? _("{text} (zu: {thing})", { text, thing }) : text;
}
