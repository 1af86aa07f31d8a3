// Cards pasted from a spreadsheet: cells and their quotation marks, whose they are, where they lie, and ids that stay.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bare } from "../../static/js/facilitator/paper.js";
import { cardsIn, pastedActs, rowIn, understood } from "../../static/js/facilitator/pasted.js";

globalThis.document = { body: { dataset: {} } };

const PLACE = { step: "s2", input: "answers", prompt: "q1" };
const DAY = {
  people: { p1: { id: "p1", name: "Ida", source: "paper" }, p2: { id: "p2", name: "Bo", source: "phone" } },
  groups: { g1: { id: "g1", name: "Rot", position: 0 }, g2: { id: "g2", name: "", position: 1 } },
};
const PYRAMID = { owner: "person", rows: ["Grundlage: ohne das geht es nicht", "Darauf", "Dach"] };
const cells = (text) => cardsIn(text).map(({ text: words, who, row }) => [words, who, row]);

test("one card for each line, with what stands in the columns beside it", () => {
  assert.deepEqual(cells("Ruhe\tIda\t2\r\n\r\n \t \nein Ohr\t\tDach\tmehr\nMut"), [["Ruhe", "Ida", "2"], ["ein Ohr", "", "Dach"], ["Mut", "", ""]]);
  assert.deepEqual(cardsIn("a\n\nb").map(({ line }) => line), [1, 3]);
  assert.deepEqual(cells(""), []);
});

test("a spreadsheet's quotation marks go, people's own stay", () => {
  assert.deepEqual(cells('"Sie sagte ""ja"""\tIda'), [['Sie sagte "ja"', "Ida", ""]]);
  assert.deepEqual(cells('"erste Zeile\nzweite"\tIda\n"mit\ttab"'), [["erste Zeile zweite", "Ida", ""], ["mit tab", "", ""]]);
  assert.deepEqual(cells('"Mut"\n"Mut" und mehr\n5" Rohr\n„Ja“\n"offen'), [['"Mut"', "", ""], ['"Mut" und mehr', "", ""], ['5" Rohr', "", ""], ["„Ja“", "", ""], ['"offen', "", ""]]);
});

test("whose they are: somebody noted, a group, somebody new; groups only where groups write", () => {
  const read = (owner, ...who) => understood(who.map((name) => cardsIn(`a\t${name}`)[0]), { owner }, DAY);
  assert.deepEqual(read("person", "ida", "ROT", "Gruppe 2", "Bo", "bo").cards.map((one) => one.owner), [{ person: "p1" }, { group: "g1" }, { group: "g2" }, { newcomer: "Bo" }, { newcomer: "bo" }]);
  assert.deepEqual(read("person", "Bo", "bo", "Cem").newcomers, ["bo", "Cem"]);
  assert.deepEqual(read("group", "Rot").problem, undefined);
  assert.match(read("group", "Rot", "Grün").problem, /Eine Gruppe „Grün“ gibt es nicht/);
  assert.match(read("person", "x".repeat(81)).problem, /auf 80 Zeichen kürzen/);
  assert.match(understood(cardsIn("a\tIda"), {}, DAY, true).problem, /Eine Gruppe „Ida“ gibt es nicht/);
});

test("where they lie: by number, by name, by its beginning; what is not there is said", () => {
  assert.deepEqual(["1", "3.", "dach", "Grundlage", "4", "Keller", "", "D"].map((cell) => rowIn(PYRAMID, cell)), [0, 2, 2, 0, -1, -1, null, -1]);
  assert.equal(rowIn({}, "1"), null);
  assert.match(understood(cardsIn("a\tIda\tKeller"), PYRAMID, DAY).problem, /Zeile 1: Eine Reihe „Keller“ gibt es nicht. Möglich sind 1 bis 3/);
});

test("newcomers are noted once and before their cards; ranks are filled for each owner", () => {
  const read = understood(cardsIn("a\tCem\nb\tCem\nc\td\nd\nb\tCem"), { owner: "person", rows: ["1", "2", "3"] }, DAY);
  const acts = pastedActs(read, { ...PLACE, person: "p1", row: 0, ranked: true }, "batch");
  assert.deepEqual(acts.map(({ act }) => act), ["participant.add", "participant.add", ...Array(5).fill("contribution.write")]);
  const [cem, , first, second, , mine, third] = acts;
  assert.deepEqual([first, second, third].map(({ data }) => [data.on_behalf_of === cem.id, data.row]), [[true, 0], [true, 1], [true, 2]]);
  assert.deepEqual([mine.data.on_behalf_of, mine.data.row, mine.data.text], ["p1", 0, "d"]);
});

test("the same cards sent again are the same acts; twice the same words are two cards", () => {
  const ids = (text, batch, more = {}) => pastedActs(understood(cardsIn(text), {}, DAY), { ...PLACE, ...more }, batch).map(({ id }) => id);
  const first = ids("Mut\nMut\nRuhe", "one");
  assert.equal(new Set(first).size, 3);
  assert.deepEqual(ids("Mut\nMut\nRuhe", "one"), first);
  assert.deepEqual(ids("Mut\nMut\nRuhe\nZeit", "one").slice(0, 3), first);
  const others = [...ids("Mut\nRuhe", "two"), ...ids("Mut\nRuhe", "one", { person: "p1" })];
  assert.deepEqual(others.filter((id) => first.includes(id)), []);
  for (const id of first) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("dots and choices say nothing but what they are about", () => {
  const acts = pastedActs(understood(Array(3).fill(bare("")), { kind: "dots" }, DAY), { ...PLACE, about: "g1", row: null }, "batch");
  assert.deepEqual(acts.map(({ data }) => data), Array(3).fill({ ...PLACE, about: "g1", text: "" }));
  assert.equal(new Set(acts.map(({ id }) => id)).size, 3);
});

test("thousands of cards have thousands of ids", () => {
  const text = Array.from({ length: 20000 }, (_, place) => `Karte ${place}`).join("\n");
  assert.equal(new Set(pastedActs(understood(cardsIn(text), {}, DAY), PLACE, "b").map(({ id }) => id)).size, 20000);
});
