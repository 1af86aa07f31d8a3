// My cards as they are: what the server knows, with everything still on its way laid over it; pure.

/**
 * Each card is the record plus `state` (sending | waiting | saved | refused), `sentence` and `refused` (the act) for a refused
 * act, and `leaving` (the act to take back) while a withdrawal can still be undone.
 */
export function myCards(view, { rows, flying, done }, online) {
  const cards = new Map();
  for (const record of Object.values(view?.state.contributions ?? {})) {
    if (record.status !== "withdrawn") cards.set(record.id, { ...record, state: "saved" });
  }
  const steps = view?.state.steps ?? {};
  for (const row of done) lay(cards, row, "saved", steps);
  for (const row of rows) lay(cards, row, stateOf(row, flying, online), steps);
  return [...cards.values()].sort((a, b) => b.written_at - a.written_at);
}

function stateOf(row, flying, online) {
  if (row.state === "refused") return "refused";
  return online || flying.includes(row.id) ? "sending" : "waiting";
}

function lay(cards, row, state, steps) {
  if (row.act === "contribution.write") written(cards, row, state);
  if (row.act === "contribution.edit") edited(cards, row, state);
  if (row.act === "contribution.arrange") arranged(cards, row, state, steps);
  if (row.act === "contribution.withdraw") withdrawn(cards, row, state);
}

function written(cards, row, state) {
  if (cards.has(row.id)) return;
  cards.set(row.id, { ...row.data, id: row.id, written_at: row.made, state, ...refusal(row, state) });
}

/** A refused new wording leaves the card as it was, and keeps the wording to try again. */
function edited(cards, row, state) {
  const card = cards.get(row.data.contribution);
  if (!card) return;
  const text = state === "refused" ? card.text : row.data.text;
  cards.set(card.id, { ...card, text, edited: true, state, ...refusal(row, state) });
}

/** A refused move leaves the card where it lay. Where a rank holds one card only, the two change places. */
function arranged(cards, row, state, steps) {
  const { contribution, ...placing } = row.data;
  const card = cards.get(contribution);
  if (!card) return;
  if (state === "refused") {
    cards.set(card.id, { ...card, state, ...refusal(row, state) });
    return;
  }
  const after = { ...card, ...BARE, ...placing, state };
  const other = inTheWay(cards, after, steps);
  if (other) cards.set(other.id, { ...other, row: card.row });
  cards.set(card.id, after);
}

const BARE = { row: undefined, about: undefined, marks: undefined, passages: undefined };

function inTheWay(cards, card, steps) {
  const input = steps[card.step]?.inputs.find((one) => one.id === card.input);
  if (!input?.one_per_row) return null;
  const place = ["step", "input", "prompt", "row", ...(input.about.required ? ["about"] : [])];
  const isBeside = (one) => one.id !== card.id && place.every((part) => (one[part] ?? "") === (card[part] ?? ""));
  return [...cards.values()].find(isBeside);
}

function withdrawn(cards, row, state) {
  const card = cards.get(row.data.contribution);
  if (!card) return;
  if (state === "refused") cards.set(card.id, { ...card, state, ...refusal(row, state) });
  else if (row.hold_until && !row.tries && state !== "saved") cards.set(card.id, { ...card, leaving: row.id });
  else cards.delete(card.id);
}

function refusal(row, state) {
  return state === "refused" ? { refused: row, sentence: row.error?.text ?? null } : {};
}

/** True for a card that the hall can know: it is not leaving, and it was not refused when it was written. */
export const isThere = (card) => !card.leaving && !(card.state === "refused" && card.refused.act === "contribution.write");

/** Cards of one input at one prompt; the prompt is left out for an input that is filled once for the whole step. */
export function cardsOf(cards, { step, input, prompt }) {
  return cards.filter((card) => card.step === step && card.input === input && (card.prompt || null) === (prompt || null));
}

/** True if the view shows what an answered act has done. */
export function shownIn(view, person) {
  const head = view?.heads[`participant:${person}`] ?? 0;
  const known = view?.state.contributions ?? {};
  return (row) => (row.n ? head >= row.n : row.act !== "contribution.write" || row.id in known);
}
