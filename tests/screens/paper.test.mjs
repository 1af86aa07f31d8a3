// Cards from paper: whose they are, where they lie, and what one line of them becomes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { paperActs, paperInputs, ranksFrom, textsFor } from "../../static/js/facilitator/paper.js";
import { step } from "./a_day.mjs";

const PLACE = { step: "s2", input: "goals", prompt: "" };
const data = (lines, more) => paperActs(lines, { ...PLACE, ...more }).map((act) => act.data);

test("for a group, about something, in a row", () => {
  assert.deepEqual(data(["Zeit"], { group: "g", about: "z", row: 2 }), [{ ...PLACE, group: "g", about: "z", row: 2, text: "Zeit" }]);
  assert.deepEqual(data(["Zeit"], { person: "p", group: "g", row: null }), [{ ...PLACE, on_behalf_of: "p", text: "Zeit" }]);
});

test("lines lie in one row of a pyramid, and fill one rank after the other", () => {
  assert.deepEqual(data(["a", "b"], { row: 1 }).map((one) => one.row), [1, 1]);
  assert.deepEqual(data(["a", "b"], { row: 1, ranked: true }).map((one) => one.row), [1, 2]);
  assert.deepEqual([ranksFrom({ one_per_row: true, rows: ["1.", "2.", "3."] }, 1), ranksFrom({ rows: ["oben"] }, 0)], [2, Infinity]);
});

test("a note is one text however many lines it has", () => {
  assert.deepEqual([textsFor({ kind: "note" }, " a\n\nb \n"), textsFor({ kind: "cards" }, " a\n\nb \n"), textsFor({ kind: "note" }, " \n")], [["a\n\nb"], ["a", "b"], []]);
});

test("everything people fill can be typed in for them, in whatever form", () => {
  const [answers, , special] = step(2, "open").inputs;
  const inputs = [answers, { ...answers, id: "rows", kind: "rows" }, { ...answers, id: "dots", kind: "dots", pass: "" }, { ...answers, id: "later", pass: "heard" }, special];
  assert.deepEqual(paperInputs(step(2, "open", { inputs })).map(({ id }) => id), ["answers", "rows", "dots"]);
});
