// Cards from paper: whose they are, where they lie, and what one line of them becomes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { paperCards, paperInputs, ranksMissing } from "../../static/js/facilitator/paper.js";
import { cardsIn, pastedActs, understood } from "../../static/js/facilitator/pasted.js";
import { step } from "./a_day.mjs";

const PLACE = { step: "s2", input: "goals", prompt: "" };
const data = (text, more) => pastedActs(understood(cardsIn(text), {}, {}), { ...PLACE, ...more }, "batch").map((act) => act.data);

test("for a group, about something, in a row", () => {
  assert.deepEqual(data("Zeit", { group: "g", about: "z", row: 2 }), [{ ...PLACE, group: "g", about: "z", row: 2, text: "Zeit" }]);
  assert.deepEqual(pastedActs(understood(cardsIn("Zeit"), {}, {}), { ...PLACE, act: "contribution.document" }, "batch").map(({ act }) => act), ["contribution.document"]);
  assert.deepEqual(data("Zeit", { person: "p", group: "g", row: null }), [{ ...PLACE, on_behalf_of: "p", text: "Zeit" }]);
});

test("lines lie in one row of a pyramid, and fill one rank after the other", () => {
  assert.deepEqual(data("a\nb", { row: 1 }).map((one) => one.row), [1, 1]);
  assert.deepEqual(data("a\nb", { row: 1, ranked: true }).map((one) => one.row), [1, 2]);
  const [cards, three] = [cardsIn("a\nb\nc\td"), { one_per_row: true, rows: ["1.", "2.", "3."] }];
  assert.deepEqual([ranksMissing(cards, three, 2), ranksMissing(cards, three, 1), ranksMissing(cards, { rows: ["oben"] }, 0)], [1, 0, 0]);
});

test("a note is one text however many lines it has", () => {
  const texts = (kind, text) => paperCards({ kind }, text).map((card) => card.text);
  assert.deepEqual([texts("note", " a\n\nb \n"), texts("cards", " a\n\nb \n"), texts("note", " \n")], [["a\n\nb"], ["a", "b"], []]);
});

test("everything people fill can be typed in for them, in whatever form", () => {
  const [answers, , special] = step(2, "open").inputs;
  const inputs = [answers, { ...answers, id: "rows", kind: "rows" }, { ...answers, id: "dots", kind: "dots", pass: "" }, { ...answers, id: "later", pass: "heard" }, special];
  assert.deepEqual(paperInputs(step(2, "open", { inputs })).map(({ id }) => id), ["answers", "rows", "dots"]);
});
