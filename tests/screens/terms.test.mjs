// The desk for terms: which cloud is meant, what is found and chosen, and what a correction says.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chosenIn, cloudAt, corrections, firstPlace, inputsOf, isBeingCounted, labels, matching, otherForms, questionAt, questionsOf, rowAfter, voicesBehind,
} from "../../static/js/facilitator/terms.js";
import { asRecords, card, step } from "./a_day.mjs";

const term = (shown, more = {}) => ({ key: shown.toLowerCase(), keys: [shown.toLowerCase()], shown, count: 1, forms: [{ text: shown, count: 1 }], contributions: [], ...more });
const KITA = term("Kita", { keys: ["kita", "kitas"], forms: [{ text: "Kita", count: 2 }, { text: "Kitas", count: 1 }], contributions: ["b", "a"] });
const HOUSE = term("Kindertagesstätte", { contributions: ["c", "a"] });
const TIME = term("Zeit");
const cloud = (more = {}) => ({ id: "c1", step: "s2", prompt: "q1", input: "answers", elsewhere: "", drawn_at: 5, settled: true, corrected: 0, corrections: [], terms: [], ...more });
const once = step(2, "open").inputs.map((input) => ({ ...input, per_prompt: false }));
const keys = (terms) => terms.map((one) => one.key);

test("inputs are called like their passes; notes are nobody's words", () => {
  assert.deepEqual(inputsOf(step(2, "open")), [{ id: "answers", title: "Antworten" }, { id: "heard", title: "Gehört" }]);
  assert.deepEqual(inputsOf(step(2, "open", { inputs: [{ ...once[0], pass: "" }] })), [{ id: "answers", title: "answers" }]);
});

test("the desk begins with the words the wall counts", () => {
  const wall = { prompt: "q2", input: null };
  assert.deepEqual(firstPlace(step(2, "open", { pass: "heard" }), wall), { step: "s2", input: "heard", prompt: "q2" });
  assert.deepEqual(firstPlace(step(2, "open"), { prompt: null, input: "" }), { step: "s2", input: "", prompt: "q1" });
  assert.equal(firstPlace(step(2, "open"), { prompt: "gone", input: null }).prompt, "q1");
});

test("cards that are asked for once hang at no question", () => {
  const asked = step(2, "open", { inputs: once });
  assert.deepEqual(questionsOf(asked, "answers").map(({ id }) => id), [""]);
  assert.equal(questionAt(asked, "answers", "q2"), "");
  assert.equal(questionAt(step(2, "open"), "heard", "q2"), "q2");
});

test("only this room's cloud at this very place is meant", () => {
  const clouds = asRecords([cloud({ id: "elsewhere", elsewhere: "Mainz" }), cloud({ id: "other", prompt: "q2" }), cloud({ id: "all", input: "" }), cloud()]);
  assert.equal(cloudAt(clouds, { step: "s2", prompt: "q1", input: "answers" }).id, "c1");
  assert.equal(cloudAt(clouds, { step: "s2", prompt: "q2", input: "heard" }), null);
});

test("terms are found by their name and by every spelling, in any case", () => {
  const found = (letters) => keys(matching([KITA, HOUSE, TIME], letters));
  assert.deepEqual([found(" KITAS "), found("stätte"), found(""), found("x")], [["kita"], ["kindertagesstätte"], ["kita", "kindertagesstätte", "zeit"], []]);
  assert.deepEqual(otherForms(KITA), [{ text: "Kitas", count: 1 }]);
});

test("a chosen term that was joined meanwhile is found in the joined one, and only once", () => {
  assert.deepEqual(keys(chosenIn([KITA, TIME], new Set(["kita", "kitas"]))), ["kita"]);
  assert.deepEqual(keys(chosenIn([TIME], new Set(["kita"]))), []);
});

test("what stands behind terms comes once, oldest first, without what is gone", () => {
  const cards = asRecords([card("a", { written_at: 3 }), card("b", { written_at: 1 })]);
  assert.deepEqual(voicesBehind([KITA, HOUSE], cards).map(({ id }) => id), ["b", "a"]);
});

test("a correction names all keys of its terms, and what is said of it names the terms as they stand there", () => {
  assert.deepEqual(corrections.join([KITA, HOUSE], "Kita"), { kind: "join", keys: ["kita", "kitas", "kindertagesstätte"], shown: "Kita" });
  assert.deepEqual(corrections.rename([KITA], "Haus"), { kind: "rename", keys: ["kita", "kitas"], shown: "Haus" });
  assert.deepEqual(corrections.exclude([TIME, HOUSE]), { kind: "exclude", keys: ["zeit", "kindertagesstätte"] });
  assert.deepEqual(corrections.split([KITA], ["Kitas"]), { kind: "split", forms: ["Kitas"] });
  const said = [labels.join([KITA, HOUSE], "Kita"), labels.join([KITA, HOUSE], ""), labels.rename([KITA], "Haus"), labels.exclude([TIME, HOUSE]), labels.split([KITA], ["Kitas"])];
  assert.deepEqual(said, ["Kita, Kindertagesstätte → Kita", "Kita, Kindertagesstätte", "Kita → Haus", "Zeit, Kindertagesstätte", "Kita → Kitas"]);
});

test("nothing counts as done before the drawing says so", () => {
  assert.equal(isBeingCounted(cloud(), 0), false);
  for (const one of [null, cloud({ drawn_at: null }), cloud({ settled: false })]) assert.equal(isBeingCounted(one, 0), true);
  assert.equal(isBeingCounted(cloud({ corrected: 7 }), 8), true);
});

test("a correction is heeded by its number, even if it has gone with its last word", () => {
  assert.equal(isBeingCounted(cloud({ corrected: 8, corrections: [] }), 8), false);
  assert.equal(isBeingCounted(cloud({ corrected: 9 }), 8), false);
});

test("the hand stays on its row, or goes on with the next one that is still there", () => {
  const before = [KITA, HOUSE, TIME];
  assert.equal(rowAfter(before, [TIME, KITA], "kita"), "kita");
  assert.equal(rowAfter(before, [KITA, TIME], "kindertagesstätte"), "zeit");
  assert.equal(rowAfter(before, [KITA], "zeit"), "kita");
  assert.equal(rowAfter(before, [], "zeit"), null);
  assert.equal(rowAfter([], before, null), "kita");
});
