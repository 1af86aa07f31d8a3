// Cards that are moved, ticked and tied while the line comes and goes: what the phone shows is what the hall will make of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { added, answered, nextPiece } from "../../static/js/live/queue.js";
import { isThere, myCards } from "../../static/js/participant/my_cards.js";
import { chance } from "../live_client/chance.mjs";
import { arranged, box, record, row, view } from "./a_group.mjs";

const rank = (id, place, more) => record(id, "ranks", { row: place, ...more });
const lying = (cards) => Object.fromEntries(cards.map((card) => [card.id, card.row]));

test("a card lies where it was put at once, and everything left out is empty", () => {
  const card = record("a", "tower", { row: 0, marks: ["m"], about: "g" });
  const [moved] = myCards(view([card]), box([arranged("x", "a", { row: 2, about: "g" })]), true);
  assert.deepEqual([moved.row, moved.about, moved.marks, moved.text, moved.state], [2, "g", undefined, "a", "sending"]);
});

test("a refused move leaves the card where it lay, with the reason", () => {
  const refused = arranged("x", "a", { row: 2 }, { state: "refused", error: { text: "Zu spät." } });
  const [card] = myCards(view([record("a", "tower", { row: 0 })]), box([refused]), true);
  assert.deepEqual([card.row, card.state, card.sentence, isThere(card)], [0, "refused", "Zu spät.", true]);
});

test("on a rank that is taken the two change places; what is about another thing stays", () => {
  const cards = [rank("a", 0), rank("b", 1), rank("elsewhere", 0, { prompt: "q2" })];
  assert.deepEqual(lying(myCards(view(cards), box([arranged("x", "b", { row: 0 })]), true)), { a: 1, b: 0, elsewhere: 0 });
  const inRows = [record("a", "tower", { row: 0 }), record("b", "tower", { row: 1 })];
  assert.deepEqual(lying(myCards(view(inRows), box([arranged("x", "b", { row: 0 })]), true)), { a: 0, b: 0 });
});

test("only the very last row is changed in place, and only while the card stays in its row", () => {
  const written = row("a", "contribution.write", { step: "s", input: "ranks", text: "a", row: 0, about: "g" });
  const ticked = arranged("x", "a", { row: 0, marks: ["m"] });
  assert.deepEqual(added([written], ticked).put.map(({ id, data }) => [id, data]), [["a", { step: "s", input: "ranks", text: "a", row: 0, marks: ["m"] }]]);
  const other = row("b", "contribution.write", { step: "s", input: "ranks", text: "b", row: 1 });
  const moved = arranged("y", "a", { row: 1 });
  for (const before of [[written, other], [written], [{ ...written, tries: 1 }]]) assert.deepEqual(added(before, moved).put, [moved]);
  const chosen = row("c", "contribution.write", { step: "s", input: "theme", text: "", about: "q1" });
  assert.deepEqual(added([chosen], arranged("z", "c", { row: null, about: "q2" })).put.map(({ id, data }) => [id, data.about]), [["c", "q2"]]);
});

test("a refused move is forgotten as soon as there is another one", () => {
  const refused = arranged("x", "a", { row: 2 }, { state: "refused" });
  assert.deepEqual(added([refused], arranged("y", "a", { row: 1 })).remove, ["x"]);
});

test("what is about a card waits until the hall knows the card", () => {
  const goal = row("goal", "contribution.write", { input: "goals", text: "Ziel" });
  const need = row("need", "contribution.write", { input: "needs", text: "Zeit", about: "goal" });
  assert.deepEqual(nextPiece([goal, need], 0).map(({ id }) => id), ["goal"]);
  assert.deepEqual(nextPiece([need], 0).map(({ id }) => id), ["need"]);
});

test("a refused card keeps its last place to be tried again", () => {
  const written = row("a", "contribution.write", { input: "ranks", text: "a", row: 0, marks: ["m"] }, { tries: 1 });
  const { put, remove } = answered([written, arranged("x", "a", { row: 2 })], written, { id: "a", ok: false, error: { key: "row_taken" } });
  assert.deepEqual([put[0].data, remove], [{ input: "ranks", text: "a", row: 2 }, ["x"]]);
});

/** What the hall does: one after the other, two cards on one rank change places. */
function hall(cards, rows) {
  const known = new Map(cards.map((card) => [card.id, card.row]));
  for (const { data } of [...rows].sort((one, other) => one.order - other.order)) {
    const other = [...known].find(([id, place]) => id !== data.contribution && place === data.row);
    if (other) known.set(other[0], known.get(data.contribution));
    known.set(data.contribution, data.row);
  }
  return Object.fromEntries(known);
}

test("after 2,000 moves without a line the phone shows what the hall will show", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const dice = chance(seed);
    const cards = [rank("a", 0), rank("b", 1), rank("c", 2)];
    let rows = [];
    const expected = new Map(cards.map((card) => [card.id, card.row]));
    for (let turn = 0; turn < 10; turn += 1) {
      const [id, to] = [dice.one(["a", "b", "c"]), dice.below(3)];
      const other = [...expected].find(([one, place]) => one !== id && place === to);
      if (other) expected.set(other[0], expected.get(id));
      expected.set(id, to);
      const { put } = added(rows, arranged(`${turn}`, id, { row: to }));
      rows = [...rows.filter((one) => !put.some((new_) => new_.id === one.id)), ...put];
    }
    assert.deepEqual(hall(cards, rows), Object.fromEntries(expected), `seed ${seed}`);
    assert.deepEqual(lying(myCards(view(cards), box(rows), false)), Object.fromEntries(expected), `seed ${seed}`);
  }
});
