// What people do with cards and things besides writing; each act looks at the cards as they are by then, so that quick taps never count twice.

import { cardsOf, isThere, myCards } from "../my_cards.js";
import { entriesAt, leftAt, placingOf } from "./places.js";

let last = Promise.resolve();

/** One after the other: storing an act takes a moment, and the next tap must see it. */
function inTurn({ live, outbox }, work) {
  const turn = last.then(() => work(myCards(live.get().view, outbox.get(), true)));
  last = turn.catch(() => undefined);
  return turn;
}

/** `change(card)` says what lies otherwise from now on; everything else stays as it is. */
export function arrange(phone, id, change) {
  return inTurn(phone, (cards) => {
    const card = cards.find((one) => one.id === id && isThere(one));
    return card && phone.outbox.add("contribution.arrange", { contribution: id, ...placingOf(card), ...change(card) });
  });
}

/** Ticks or unticks a mark beside a card. */
export const tick = (phone, id, mark) =>
  arrange(phone, id, ({ marks = [] }) => ({ marks: marks.includes(mark) ? marks.filter((one) => one !== mark) : [...marks, mark] }));

/** The one choice at a place: made, changed, or with nothing chosen taken back. */
export function choose(phone, input, place, about) {
  return inTurn(phone, (cards) => {
    const [chosen] = entriesAt(cards, input, place).filter(isThere);
    if (!about) return chosen && phone.outbox.add("contribution.withdraw", { contribution: chosen.id });
    if (!chosen) return phone.outbox.add("contribution.write", { ...place, text: "", about });
    return phone.outbox.add("contribution.arrange", { contribution: chosen.id, ...placingOf(chosen), about });
  });
}

export function stick(phone, input, place, about) {
  return inTurn(phone, (cards) => leftAt(cards, input, place) > 0 && phone.outbox.add("contribution.write", { ...place, text: "", about }));
}

/** Takes off the dot that was put there last. */
export function unstick(phone, place, about) {
  return inTurn(phone, (cards) => {
    const dot = cardsOf(cards, place).find((one) => isThere(one) && one.about === about);
    return dot && phone.outbox.add("contribution.withdraw", { contribution: dot.id });
  });
}
