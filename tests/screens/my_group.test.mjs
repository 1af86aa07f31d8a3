// The group on a phone: which one is mine, how it is called, and how my contributions read away from their fields.

import assert from "node:assert/strict";
import { test } from "node:test";
import { myCards } from "../../static/js/participant/my_cards.js";
import { circleOf, groupDetails, groupWords } from "../../static/js/participant/my_group.js";
import { readable } from "../../static/js/participant/readable.js";
import { asText } from "../../static/js/participant/take_along.js";
import { box, GROUPS, record, row, step, view } from "./a_group.mjs";

globalThis.document = { body: { dataset: {} } };
const people = { ada: { id: "ada", group: "g1" } };
const chosen = (group, more) => row(`choose ${group}`, "group.choose", { group }, more);
const mine = (rows, done) => circleOf(view([], step(), { people }), box(rows, done), "ada");

test("my group is what the hall says, or what I have chosen since", () => {
  assert.deepEqual([mine([]).group, mine([chosen("g2")]).group, mine([], [chosen("g2")]).group].map(({ id }) => id), ["g1", "g2", "g2"]);
  assert.equal(circleOf(view(), box(), "ada").group, null);
});

test("a choice that was not taken is said, and the group stays", () => {
  const { group, refused } = mine([chosen("g2", { state: "refused", error: { text: "Voll." } })]);
  assert.deepEqual([group.id, refused.error.text], ["g1", "Voll."]);
});

test("a group says what it is called, where it sits and what it is about", () => {
  assert.deepEqual([groupWords(GROUPS.g1), groupWords(GROUPS.g2)], ["Gruppe 1 · Tisch 2 · Thema: Übergänge", "Brücken · am Fenster"]);
  assert.equal(groupDetails({ table: "", theme: "" }), "");
});

const RECORDS = [
  record("Ein Ziel", "goals", { written_at: 1 }),
  record("Zeit", "needs", { about: "Ein Ziel", written_at: 2 }),
  record("Humor", "tower", { row: 2, written_at: 3 }),
  record("c", "theme", { text: "", about: "q2", written_at: 4 }),
  ...["d1", "d2"].map((id, order) => record(id, "dots", { text: "", about: "g2", written_at: 5 + order })),
  record("d3", "dots", { text: "", about: "gone", written_at: 7 }),
];
const read = () => readable(myCards(view(RECORDS), box(), true), [step()], GROUPS);

test("what was chosen is said in words, dots are counted, what they stuck to and is gone is left out", () => {
  assert.deepEqual(read().map(({ text }) => text), ["2 Punkte: Brücken", "Gewählt: Gehen", "Humor", "Zeit", "Ein Ziel"]);
});

test("to take along, one's own comes before what the group has made, and each line says its row and what it is about", () => {
  const lines = asText({ title: "Trier" }, [step()], read(), []).split("\n");
  assert.deepEqual(lines, [
    "Trier", "", "Ziele", "tower:", "– Dach: Humor", "dots:", "– 2 Punkte: Brücken", "",
    "Von meiner Gruppe:", "", "Ziele", "goals:", "– Ein Ziel", "needs:", "– Zeit (zu: Ein Ziel)", "theme:", "– Gewählt: Gehen", "",
  ]);
});
