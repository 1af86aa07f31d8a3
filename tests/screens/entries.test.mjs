// Entries of every kind: what they are about, where they lie, what stands beneath what, and how choices are counted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { aboutWords, foremost, marksOf, offeredBy, rowName, rowsDown, stacked, tallyOf } from "../../static/js/agenda/entries.js";
import { pageOf, shownOn } from "../../static/js/agenda/scene.js";
import { canArrange, placingOf, ticked } from "../../static/js/facilitator/arranging.js";
import { originOf } from "../../static/js/facilitator/entry_words.js";
import { moves } from "../../static/js/facilitator/moves.js";
import { isOfGroup, NO_GROUP, readable, votesAt } from "../../static/js/facilitator/sifting.js";
import { asRecords, card, day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };

const slot = (id, more = {}) => ({ id, kind: "cards", pass: "answers", by: "participant", label: id, per_prompt: false, rows: [], marks: [], about: { offer: "" }, ...more });
const GOALS = slot("goals", { owner: "group", product: "goal" });
const NEEDS = slot("needs", { about: { offer: "input", input: "goals", required: true }, marks: [{ id: "ours", label: "bei uns" }, { id: "others", label: "bei anderen" }] });
const WHO = slot("who", { kind: "note", about: { offer: "input", input: "goals" } });
const TOWER = slot("tower", { kind: "rows", rows: ["Grundlage", "Mitte", "Spitze"] });
const RANKS = slot("ranks", { kind: "rows", rows: ["1.", "2."], one_per_row: true });
const CHOICE = slot("choice", { kind: "choice", about: { offer: "prompts", required: true } });
const DOTS = slot("dots", { kind: "dots", about: { offer: "product", products: ["goal"] } });
const QUOTES = slot("quotes", { by: "facilitator", about: { offer: "groups" } });
const STEP = step(2, "open", { inputs: [GOALS, NEEDS, WHO, TOWER, RANKS, CHOICE, DOTS, QUOTES] });
const GROUPS = asRecords([{ id: "g2", position: 1, name: "" }, { id: "g1", position: 0, name: "Die Eulen" }]);

const entry = (id, input, more = {}) => card(id, { input, prompt: "", ...more });
const here = (entries, more = {}) => ({ ...day([STEP]), groups: GROUPS, contributions: asRecords(entries), ...more });

test("what an input offers to be about: questions, groups, entries beside it, and what earlier steps gave", () => {
  const known = here([entry("z2", "goals", { written_at: 2 }), entry("z1", "goals", { written_at: 1 }), entry("n", "needs"), entry("d", "dots", { text: "" })]);
  const ids = (input) => offeredBy(input, STEP, known).map((thing) => thing.id);
  assert.deepEqual([ids(CHOICE), ids(QUOTES), ids(NEEDS), ids(DOTS), ids(GOALS)], [["q1", "q2"], ["g1", "g2"], ["z1", "z2"], ["z1", "z2"], []]);
});

test("choices are counted at what they are about, and what nobody chose is there as well", () => {
  const chosen = [entry("1", "choice", { about: "q2", text: "" }), entry("2", "choice", { about: "q2", text: "" }), entry("3", "choice", { about: "gone", text: "" })];
  assert.deepEqual(tallyOf(CHOICE, STEP, chosen, here(chosen)), [{ id: "q1", text: "Was hilft?", count: 0 }, { id: "q2", text: "Was bremst?", count: 2 }]);
});

test("where there is no room for all, what was chosen most is shown", () => {
  const things = [1, 0, 3, 2].map((count, id) => ({ id, count }));
  assert.deepEqual(foremost(things, 4), { shown: things, left: 0 });
  const { shown, left } = foremost(things, 2);
  assert.deepEqual([shown.map((one) => one.id), left], [[2, 3], 1]);
});

test("ranks are read from the first one down, a pyramid from its top", () => {
  assert.deepEqual(rowsDown(RANKS).map((one) => one.row), [0, 1]);
  assert.deepEqual(rowsDown(TOWER).map((one) => one.name), ["Spitze", "Mitte", "Grundlage"]);
  assert.deepEqual([rowName(TOWER, { row: 0 }), rowName(TOWER, {}), rowName(GOALS, { row: 0 })], ["Grundlage", "", ""]);
});

test("what is about another entry stands beneath it, in the order of the inputs and of time", () => {
  const entries = [entry("z2", "goals"), entry("w", "who", { about: "z1", written_at: 1 }), entry("n2", "needs", { about: "z1", written_at: 3 }), entry("n1", "needs", { about: "z1", written_at: 2 }), entry("z1", "goals")];
  assert.deepEqual(stacked(entries, STEP).map(({ entry: one, beneath }) => [one.id, beneath.map(({ id }) => id)]), [["z2", []], ["z1", ["n1", "n2", "w"]]]);
});

test("nothing gets lost: what is about an entry that is not there stands for itself, what leads on stands beneath the first", () => {
  const lost = entry("n", "needs", { about: "gone" });
  const [deep, ring, own] = [entry("w", "who", { about: "n1" }), entry("a", "needs", { about: "b" }), entry("self", "needs", { about: "self" })];
  const entries = [lost, deep, entry("n1", "needs", { about: "z" }), entry("z", "goals"), ring, entry("b", "needs", { about: "a" }), own];
  const piles = stacked(entries, STEP).map(({ entry: one, beneath }) => [one.id, beneath.map(({ id }) => id)]);
  assert.deepEqual(piles, [["n", []], ["z", ["n1", "w"]], ["a", []], ["b", []], ["self", []]]);
});

test("the words of the thing an entry is about, wherever they stand", () => {
  const known = here([entry("z", "goals", { text: "Ein Ziel" })]);
  assert.deepEqual(["g1", "q1", "z", "gone", ""].map((about) => aboutWords(entry("x", "needs", { about }), known)), ["Die Eulen", "Was hilft?", "Ein Ziel", "", ""]);
});

test("above an entry stands where it comes from; what goes without saying does not", () => {
  const said = (one) => originOf(one, STEP, { groups: GROUPS });
  assert.equal(said(entry("t", "tower", { row: 2, group: "g2" })), "tower · Gruppe 2 · Spitze");
  assert.equal(said(entry("z", "goals", { group: "gone", pass: "heard" })), "Gehört · goals · eine frühere Gruppe");
  const alone = { ...STEP, inputs: [GOALS] };
  assert.equal(originOf(entry("z", "goals"), alone, { groups: GROUPS }), "");
});

test("marks are said with their labels, and ticked in the order in which they are offered", () => {
  assert.deepEqual(marksOf(NEEDS, { marks: ["others", "ours"] }), ["bei uns", "bei anderen"]);
  assert.deepEqual([ticked([], "others", NEEDS.marks), ticked(["others"], "ours", NEEDS.marks), ticked(["ours", "others"], "ours", NEEDS.marks)], [["others"], ["ours", "others"], ["others"]]);
});

test("an entry is arranged as a whole and back again, where there is anything to arrange", () => {
  const one = entry("t", "tower", { row: 1, marks: ["ours"] });
  const move = moves.arrange(one, { ...placingOf(one), row: 0 }, placingOf(one));
  assert.deepEqual(move.acts[0].data, { contribution: "t", row: 0, about: "", marks: ["ours"], passages: [] });
  assert.deepEqual(move.undo[0].data.row, 1);
  const planned = { ...STEP, status: "planned" };
  assert.deepEqual([canArrange(TOWER, STEP), canArrange(NEEDS, STEP), canArrange(QUOTES, STEP), canArrange(GOALS, STEP), canArrange(TOWER, planned), canArrange(null, STEP)], [true, true, true, false, false, false]);
});

test("only what has words is read; the rest is counted at its question", () => {
  const entries = [entry("z", "goals"), entry("c", "choice", { about: "q1", text: "" })];
  assert.deepEqual(readable(STEP, entries).map(({ id }) => id), ["z"]);
  assert.deepEqual(votesAt(STEP, null, entries, here(entries)).map(({ input, things }) => [input.id, things.map(({ count }) => count)]), [["choice", [1, 0]]]);
  assert.deepEqual(votesAt(STEP, STEP.prompts[0], entries, here(entries)), []);
});

test("entries of one group, of none, or all", () => {
  const entries = [entry("1", "goals", { group: "g1" }), entry("2", "goals"), entry("3", "goals", { group: "gone" })];
  const ids = (group) => entries.filter((one) => isOfGroup(one, group, GROUPS)).map(({ id }) => id);
  assert.deepEqual([ids(""), ids("g1"), ids(NO_GROUP)], [["1", "2", "3"], ["1"], ["2", "3"]]);
});

test("on the wall rows hang in rows, choices as bars, and nothing takes room before it has begun", () => {
  const entries = [entry("z", "goals"), entry("t", "tower", { row: 0 }), entry("c", "choice", { about: "q1", text: "" }), entry("w", "who"), entry("k", "quotes")];
  const [{ cards, rows, votes, all }] = shownOn(here(entries)).questions;
  assert.deepEqual([cards.map(({ id }) => id), rows.map((row) => [row.name, row.cards.map(({ id }) => id)]), votes.map(({ input }) => input.id), all], [["z"], [["Spitze", []], ["Mitte", []], ["Grundlage", ["t"]]], ["choice"], 3]);
});

test("what is asked once stands beside the questions when something hangs there", () => {
  const mixed = step(2, "open", { inputs: [slot("answers", { per_prompt: true }), GOALS] });
  const shown = (entries) => shownOn({ ...day([mixed]), contributions: asRecords(entries), groups: {} }).questions.map(({ prompt, cards }) => [prompt.id, cards.length]);
  assert.deepEqual(shown([card("a")]), [["q1", 1], ["q2", 0]]);
  assert.deepEqual(shown([card("a"), entry("z", "goals")]), [["q1", 1], ["q2", 0], [null, 1]]);
});

test("a shown step whose method can tell is told, in place of its cards only", () => {
  const look = (status, show, tells) => shownOn({ ...day([step(2, status)], { wall: { show } }), groups: {} }, () => tells).look;
  assert.deepEqual([look("shown", "cards", true), look("shown", "cards", false), look("closed", "cards", true), look("shown", "count", true), look("shown", "timer", true)], ["told", "prompt", "prompt", "count", "timer"]);
});

test("the groups are shown whenever they are wanted, the clock where a step is", () => {
  const kind = (steps, show) => shownOn({ ...day(steps, { wall: { show } }), groups: {} }).kind;
  assert.deepEqual([kind([], "groups"), kind([step(1, "open")], "groups"), kind([step(1, "open")], "timer"), kind([step(1, "planned")], "timer")], ["groups", "groups", "timer", "welcome"]);
});

test("the page of a result counts for its step alone", () => {
  const at = (page) => pageOf(day([STEP], { wall: { page } }), STEP);
  assert.deepEqual([at({ step: "s2", number: 3 }), at({ step: "s1", number: 3 }), at(null)], [3, 0, 0]);
});
