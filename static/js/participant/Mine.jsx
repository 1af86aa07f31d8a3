// The person's own board: the cards of the task at hand, or all of them while nothing is asked.

import { _, _n } from "../texts.js";
import { fieldsOf, isPlain } from "./fields.js";
import { MyCard } from "./MyCard.jsx";

export function Mine({ cards, step, pass, at = 0, circle, more, ...shared }) {
  const { steps } = shared;
  const shown = step ? ofTask(cards, step, pass, at) : more ? more.readable(cards, steps, circle.groups, shared.posters) : cards;
  const others = step ? cards.filter((card) => !card.leaving && !shown.includes(card) && isOnBoard(card, steps)).length : 0;
  if (!step && !shown.length) return null;
  return (
    <section class="phone__mine" aria-labelledby="mine">
      <h2 id="mine" tabIndex={-1}>{step ? _("Meine Karten") : _("Meine Beiträge")}</h2>
      {shown.length ? <List {...shared} cards={shown} named={!step} /> : <p>{_("Hier liegt gleich die erste eigene Karte.")}</p>}
      {others > 0 && <p class="small">{elsewhere(others)}</p>}
    </section>
  );
}

const elsewhere = (n) => _n("Eine weitere Karte liegt bei anderen Fragen.", "{n} weitere Karten liegen bei anderen Fragen.", n);

function List({ cards, named, ...shared }) {
  return (
    <ul class="cards">
      {cards.map((card) => <MyCard key={card.id} {...shared} card={card} named={named} />)}
    </ul>
  );
}

/** Other cards lie in the fields they belong to, where nobody looks for them here. */
function isOnBoard(card, steps) {
  const step = steps.find((one) => one.id === card.step);
  const input = step?.inputs.find((one) => one.id === card.input);
  return !input || isPlain(input, step);
}

function ofTask(cards, step, pass, at) {
  const inputs = fieldsOf(step, pass).filter((input) => isPlain(input, step));
  const prompt = step.prompts[Math.min(at, step.prompts.length - 1)]?.id ?? null;
  const here = (card, input) => card.input === input.id && (!input.per_prompt || (card.prompt || null) === prompt);
  return cards.filter((card) => card.step === step.id && inputs.some((input) => here(card, input)));
}
