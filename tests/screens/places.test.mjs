// Where entries lie, how many more there may be, what they can be about, and what has lost its place.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesAt, isOpen, leftAt, placeOf, placingOf, rowNextTo, straysOf, thingsFor } from "../../static/js/participant/inputs/places.js";
import { myCards } from "../../static/js/participant/my_cards.js";
import { box, GROUPS, input, inputOf, record, step, view } from "./a_group.mjs";

globalThis.document = { body: { dataset: {} } };
const ids = (list) => list.map(({ id }) => id);
const cardsOf = (...records) => myCards(view(records), box(), true);
const place = (id, about, prompt) => placeOf({ step: step(), input: inputOf(id), prompt, about });

test("entries lie at their place, the oldest first, each need beneath its goal", () => {
  const cards = cardsOf(
    record("g", "goals"), record("late", "needs", { about: "g", written_at: 3 }), record("early", "needs", { about: "g", written_at: 2 }),
    record("other", "needs", { about: "h" }), record("asked", "needs", { about: "g", prompt: "q1" }),
  );
  assert.deepEqual(ids(entriesAt(cards, inputOf("needs"), place("needs", "g"))), ["early", "late"]);
});

test("words that must be about something are counted for each thing, everything else together", () => {
  const cards = cardsOf(record("n", "needs", { about: "g" }), record("x", "needs", { about: "h" }), record("d", "dots", { about: "g1" }), record("e", "dots", { about: "g2" }));
  assert.deepEqual([leftAt(cards, inputOf("needs"), place("needs", "g")), leftAt(cards, inputOf("needs"), place("needs", "new"))], [1, 2]);
  assert.equal(leftAt(cards, inputOf("dots"), place("dots")), 1);
});

test("nothing that is refused or on its way out takes up room", () => {
  const [card] = cardsOf(record("n", "needs", { about: "g" }));
  const refused = { ...card, id: "r", state: "refused", refused: { act: "contribution.write" } };
  assert.equal(leftAt([{ ...card, leaving: "w" }, refused], inputOf("needs"), place("needs", "g")), 2);
});

const things = (id, cards, more = {}) => thingsFor({ step: step(), steps: [step()], input: inputOf(id), cards, circle: { groups: GROUPS }, ...more });

test("offered are questions, groups, or what lies on this phone", () => {
  assert.deepEqual([things("theme", []), things("dots", [])].map((list) => list.map(({ text }) => text)), [["Ankommen", "Gehen"], ["Gruppe 1", "Brücken"]]);
  const cards = cardsOf(record("zwei", "goals", { written_at: 2 }), record("eins", "goals"), record("bedarf", "needs", { about: "eins" }));
  assert.deepEqual(ids(things("needs", cards)), ["eins", "zwei"]);
});

test("a later step goes on from what earlier ones gave", () => {
  const measures = input("measures", "cards", { about: { offer: "product", products: ["goal"], required: true } });
  const later = step({ id: "later", inputs: [measures] });
  const cards = cardsOf(record("ziel", "goals"), record("bedarf", "needs", { about: "ziel" }));
  assert.deepEqual(ids(things("", cards, { step: later, steps: [step(), later], input: measures })), ["ziel"]);
});

test("at a question only what lies there is offered", () => {
  const perPrompt = (id, about) => input(id, "cards", { about, per_prompt: true });
  const poster = step({ inputs: [perPrompt("terms"), perPrompt("relations", { offer: "input", input: "terms" })] });
  const cards = myCards(view([record("hier", "terms", { prompt: "q1" }), record("dort", "terms", { prompt: "q2" })], poster), box(), true);
  assert.deepEqual(ids(thingsFor({ step: poster, steps: [poster], input: poster.inputs[1], prompt: { id: "q1" }, cards, circle: { groups: {} } })), ["hier"]);
});

test("an arrangement states everything, without passages that the words no longer have", () => {
  assert.deepEqual(placingOf({ text: "kurz 🌳", row: 1, passages: [[0, 4], [5, 6], [5, 9]] }), { row: 1, about: "", marks: [], passages: [[0, 4], [5, 6]] });
  assert.deepEqual(placingOf({ text: "" }), { row: null, about: "", marks: [], passages: [] });
});

test("up is towards the top of a pyramid and towards the first rank", () => {
  const [tower, ranks] = [inputOf("tower"), inputOf("ranks")];
  assert.deepEqual([0, 2].map((row) => [rowNextTo(tower, { row }, 1), rowNextTo(tower, { row }, -1)]), [[1, null], [null, 1]]);
  assert.deepEqual([0, 2].map((row) => [rowNextTo(ranks, { row }, 1), rowNextTo(ranks, { row }, -1)]), [[null, 1], [1, null]]);
});

test("what only the moderation writes is never open on a phone", () => {
  const open = (by) => isOpen({ workshop: { status: "open" }, step: step(), input: input("x", "cards", { by }) });
  assert.deepEqual([open("participant"), open("facilitator")], [true, false]);
});

const strays = (cards, drafts = [], pass = "aim") => {
  const kept = { under: ([of, id]) => drafts.filter(({ key }) => key[0] === of && key[1] === id) };
  const found = straysOf({ step: step(), pass, input: inputOf("goals"), cards }, kept);
  return [ids(found.cards), found.drafts.map(({ text }) => text)];
};

test("whatever stood beneath a card that is gone is still there", () => {
  const cards = cardsOf(record("g", "goals"), record("n", "needs", { about: "g" }), record("lost", "needs", { about: "gone" }));
  assert.deepEqual(strays(cards), [["lost"], []]);
});

test("so are words that were begun beneath it, and a new wording for it", () => {
  const cards = cardsOf(record("g", "goals"));
  const draft = (text, ...key) => ({ key: ["s", ...key], text });
  const typed = [draft("da", "needs", "", "g"), draft("weg", "needs", "", "gone"), draft("neu", "goals", "edit", "gone"), draft("bleibt", "goals", "edit", "g"), draft("frei", "goals", "")];
  assert.deepEqual(strays(cards, typed), [[], ["neu", "weg"]]);
});

test("nothing strays that is asked in another pass", () => {
  assert.deepEqual(strays(cardsOf(record("lost", "needs", { about: "gone" })), [], "act"), [[], []]);
});
