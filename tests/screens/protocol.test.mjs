// What a documenter's screen shows of an entry on its way, and where a new one belongs by itself.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf, isGone, knownIn, ofStep } from "../../static/js/protocol/entries.js";
import { headingsOf, mayChange, placeIn, stepsToFill } from "../../static/js/protocol/headings.js";
import { placeOf, stepsToChoose } from "../../static/js/protocol/places.js";
import { sendAgain } from "../../static/js/protocol/send_again.js";
import { day, step } from "./a_day.mjs";

const entry = (id, said_at, more = {}) => ({ id, kind: "note", said_at, step: null, group: null, text: id, special: false, speaker: "", exact: false, ...more });
const row = (id, act, data, more = {}) => ({ id, act: `protocol.${act}`, data, order: 0, state: "waiting", ...more });
const written = (id, said_at, more) => row(id, "write", { kind: "note", said_at, text: id }, more);
const box = (rows = [], done = []) => ({ rows, done });
const told = (entries) => entries.map(({ id, text, state }) => [id, text, state]);

test("newest first, whether it has arrived or not", () => {
  const known = { a: entry("a", 1), c: entry("c", 3) };
  assert.deepEqual(told(entriesOf(known, box([written("b", 2)]), false)), [["c", "c", "saved"], ["b", "b", "waiting"], ["a", "a", "saved"]]);
  assert.equal(entriesOf(known, box([written("b", 2)]), true)[1].state, "sending");
});

test("an entry is there once, also between its answer and its event", () => {
  const sent = written("a", 1);
  assert.deepEqual(told(entriesOf({}, box([], [sent]), true)), [["a", "a", "saved"]]);
  assert.deepEqual(told(entriesOf({ a: entry("a", 1) }, box([], [sent]), true)), [["a", "a", "saved"]]);
});

test("a change lies over what is known, the last one on top", () => {
  const rows = [row("y", "change", { entry: "a", text: "zweite" }, { order: 2 }), row("x", "change", { entry: "a", text: "erste" }, { order: 1 })];
  assert.deepEqual(told(entriesOf({ a: entry("a", 1) }, box(rows), true)), [["a", "zweite", "sending"]]);
});

test("what is being taken out is not shown, unless the server refuses that", () => {
  const known = { a: entry("a", 1) };
  assert.deepEqual(entriesOf(known, box([row("x", "remove", { entry: "a" })]), true), []);
  assert.deepEqual(told(entriesOf(known, box([row("x", "remove", { entry: "a" }, { state: "refused" })]), true)), [["a", "a", "saved"]]);
});

test("refused words stay, with their row", () => {
  const refused = written("a", 1, { state: "refused", error: { text: "Nein." } });
  const [found] = entriesOf({}, box([refused]), true);
  assert.deepEqual([found.text, found.state, found.row], ["a", "refused", refused]);
});

test("words put right of an entry that somebody has taken out are not lost", () => {
  const data = { entry: "a", text: "doch", speaker: "", exact: false };
  const refused = row("x", "change", data, { state: "refused", made: 7, error: { key: "protocol_entry_removed" } });
  const [found] = entriesOf({}, box([refused]), true);
  assert.deepEqual([found.id, found.kind, found.said_at, found.text, found.row], ["a", "note", 7, "doch", refused]);
  assert.deepEqual(entriesOf({}, box([{ ...refused, state: "waiting" }]), true), []);
});

test("refused words go out again as they are, or put right; without their entry as a new one", async () => {
  const done = [];
  const outbox = { add: async (...given) => done.push(given), remove: async (id) => done.push(id) };
  const write = { ...written("a", 1), error: { key: "not_allowed" } };
  await sendAgain(outbox, { ...entry("a", 1), row: write }, { text: "neu" });
  const change = row("x", "change", { entry: "a", text: "doch" }, { error: { key: "protocol_entry_removed" } });
  await sendAgain(outbox, { ...entry("a", 5), row: change });
  assert.deepEqual(done, [
    ["protocol.write", { kind: "note", said_at: 1, text: "neu" }, { id: "a" }],
    ["protocol.write", { kind: "note", said_at: 5, text: "doch" }],
    "x",
  ]);
});

test("entries of a step, and those of a step that is gone", () => {
  const entries = [entry("a", 1, { step: "s1" }), entry("b", 2, { step: "fort" }), entry("c", 3)];
  const ids = (wanted) => ofStep(entries, wanted, { s1: {} }).map(({ id }) => id);
  assert.deepEqual([ids(null), ids("s1"), ids("")], [["a", "b", "c"], ["a"], ["b", "c"]]);
});

test("a photo is kept as long as anybody may need it", () => {
  const gone = (known, rows, beingWritten = []) => isGone("a", known, box(rows), beingWritten);
  assert.equal(gone({ a: {} }, []), false);
  assert.equal(gone({}, [written("a", 1, { state: "refused" })]), false);
  assert.equal(gone({}, [], ["a"]), false);
  assert.equal(gone({}, [row("x", "remove", { entry: "a" })]), true);
});

test("a new entry belongs to the step that runs, and to the group that speaks or was chosen last", () => {
  const steps = [step(1, "closed", { opened_at: 1, closed_at: 2 }), step(2, "open", { opened_at: 3 }), step(3, "open", { opened_at: 4 })];
  const groups = { red: {}, blue: {} };
  const at = (wall, last) => placeOf({ ...day(steps, { wall }), groups }, last);
  assert.deepEqual(at({}, ""), { step: "s3", group: "" });
  assert.deepEqual(at({}, "red"), { step: "s3", group: "red" });
  assert.deepEqual(at({ group: "blue" }, "red"), { step: "s3", group: "blue" });
  assert.deepEqual(at({ group: "gone" }, "gone"), { step: "s3", group: "" });
  assert.deepEqual(placeOf({ ...day(steps.slice(0, 1)), groups }, ""), { step: "s1", group: "" });
  assert.deepEqual(placeOf({ ...day([step(1, "planned")]), groups }, ""), { step: "", group: "" });
  const { open, others } = stepsToChoose(day(steps).steps);
  assert.deepEqual([open.map(({ id }) => id), others.map(({ id }) => id)], [["s3", "s2"], ["s1"]]);
});

const card = (id, act, data, more = {}) => ({ ...row(id, act, data, more), act: `contribution.${act}` });

test("cards of the documentation stand among the entries, and what is on its way lies over them", () => {
  const at = { step: "s2", input: "answers", prompt: "q1", group: "g" };
  const known = knownIn({ protocol: { a: entry("a", 1) }, contributions: { b: { id: "b", ...at, row: 2, written_at: 2, text: "b", status: "hidden" } } });
  const rows = [card("c", "document", { ...at, row: 1, text: "c" }, { made: 3 }), card("x", "edit", { contribution: "b", text: "anders" })];
  const found = entriesOf(known, box(rows), false);
  assert.deepEqual(found.map((one) => [one.id, one.kind, one.said_at, one.text, one.state, one.row]), [
    ["c", "card", 3, "c", "waiting", undefined], ["b", "card", 2, "anders", "waiting", undefined], ["a", "note", 1, "a", "saved", undefined],
  ]);
  assert.deepEqual([found[0].step, found[0].input, found[0].group, found[1].status], ["s2", "answers", "g", "hidden"]);
  assert.deepEqual(told(entriesOf(known, box([card("x", "withdraw", { contribution: "b" })]), true)), [["a", "a", "saved"]]);
  const gone = card("x", "edit", { contribution: "z", text: "noch da" }, { state: "refused", made: 5, error: { key: "contribution_withdrawn" } });
  assert.deepEqual(entriesOf({}, box([gone]), true).map(({ id, kind, text }) => [id, kind, text]), [["z", "card", "noch da"]]);
});

test("headings are what people say, those of the running pass first, and of what needs a thing only where one is known", () => {
  const [answers, , special] = step(2, "open").inputs;
  const also = (id, more) => ({ ...answers, id, ...more });
  const about = { offer: "input", input: "answers", required: true };
  const inputs = [also("later", { pass: "heard" }), answers, special, also("vote", { kind: "choice" }), also("needs", { about })];
  const ids = (contributions) => headingsOf(step(2, "open", { inputs }), { ...day([step(2, "open")]), contributions }).map(({ id }) => id);
  assert.deepEqual(ids({}), ["answers", "later"]);
  assert.deepEqual(ids({ a: { id: "a", step: "s2", input: "answers", text: "Ziel", written_at: 1 } }), ["answers", "needs", "later"]);
});

test("who wrote somewhere goes on there; a step that closes over half a sentence stays in sight", () => {
  const one = { ...day([step(1, "closed", { closed_at: 2 }), step(2, "open", { opened_at: 3 }), step(3, "open", { opened_at: 4 })]), groups: { red: {} } };
  const begun = (id) => stepsToFill(one, (found) => found.id === id).map((found) => found.id);
  assert.deepEqual([begun("none"), begun("s1")], [["s3", "s2"], ["s3", "s2", "s1"]]);
  const at = (last) => placeIn(stepsToFill(one, () => false), one, last);
  const prompts = one.steps.s2.prompts.map(({ id }) => id);
  assert.deepEqual([at({}).step.id, at({}).group], ["s3", ""]);
  const last = at({ step: "s2", input: "heard", prompt: prompts.at(-1), group: "red" });
  assert.deepEqual([last.step.id, last.input.id, last.prompt, last.group], ["s2", "heard", prompts.at(-1), "red"]);
  assert.equal(at({ step: "s1", group: "blue" }).step.id, "s3");
  assert.equal(placeIn([], one, {}), null);
  const ended = { ...one, workshop: { ...one.workshop, status: "ended" } };
  assert.deepEqual(stepsToFill(ended, () => false), []);
  const may = (more, where = one) => mayChange({ kind: "card", step: "s2", ...more }, where);
  assert.deepEqual([may({}), may({ step: "s1" }), may({ step: "s1", row: {} }), may({}, ended), may({ kind: "note", step: "s1" })], [true, false, true, false, true]);
});
