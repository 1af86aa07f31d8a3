// What may travel together, and what replaces what, while cards are written, changed and withdrawn without a line.

import assert from "node:assert/strict";
import { test } from "node:test";
import { added, answered, needless, nextPiece, nextRelease } from "../../static/js/live/queue.js";

const NOW = 1000;
const row = (id, act, data, more = {}) => ({ id, act: `contribution.${act}`, data, order: 0, tries: 0, state: "waiting", hold_until: 0, ...more });
const written = (id, text, more) => row(id, "write", { text }, more);
const edited = (id, of, text, more) => row(id, "edit", { contribution: of, text }, more);
const withdrawn = (id, of, more) => row(id, "withdraw", { contribution: of }, more);
const ids = (rows) => rows.map(({ id }) => id);

test("cards of somebody who is only just noted wait until that person is", () => {
  const person = row("ida", "write", { name: "Ida" }, { act: "participant.add" });
  const cards = [row("hers", "write", { text: "a", on_behalf_of: "ida" }), row("mine", "write", { text: "b" })];
  assert.deepEqual(nextPiece([person, ...cards], 0).map(({ id }) => id), ["ida", "mine"]);
  assert.deepEqual(nextPiece(cards, 0).map(({ id }) => id), ["hers", "mine"]);
});

test("only one act for each contribution travels at a time, the oldest first", () => {
  const rows = [edited("e", "a", "neu", { order: 3, tries: 1 }), written("b", "zwei", { order: 2 }), written("a", "eins", { order: 1, tries: 1 })];
  assert.deepEqual(ids(nextPiece(rows, NOW)), ["a", "b"]);
});

test("refused and held rows stay; the next release is known", () => {
  const rows = [written("a", "", { state: "refused" }), withdrawn("w", "x", { hold_until: NOW + 5 }), withdrawn("v", "y", { hold_until: NOW - 5 })];
  assert.deepEqual([ids(nextPiece(rows, NOW)), nextRelease(rows, NOW)], [["v"], NOW + 5]);
});

test("a piece is cut before it grows too large, but never empty", () => {
  const rows = ["a", "b", "c"].map((id, order) => written(id, "x".repeat(100), { order }));
  assert.deepEqual([ids(nextPiece(rows, NOW, 350)), ids(nextPiece(rows, NOW, 10))], [["a", "b"], ["a"]]);
});

test("changing a card that has not left yet changes the card itself", () => {
  const rows = [written("a", "alt")];
  assert.deepEqual(added(rows, edited("e", "a", "neu")), { put: [written("a", "neu")] });
});

test("changing a card that may have arrived already is an act of its own; the last wording counts", () => {
  const rows = [written("a", "alt", { tries: 1 }), edited("e", "a", "neu")];
  assert.deepEqual(added(rows.slice(0, 1), rows[1]), { put: [rows[1]] });
  assert.deepEqual(added(rows, edited("f", "a", "neuer")), { put: [edited("e", "a", "neuer")] });
});

test("words that never left and are withdrawn again are nobody's business", () => {
  const rows = [written("a", "x"), withdrawn("w", "a"), edited("e", "b", "y"), withdrawn("v", "b")];
  assert.deepEqual(needless(rows, NOW), ["a", "w", "e"]);
});

test("while a withdrawal can be taken back, unsent words wait with it", () => {
  const rows = [written("a", "x"), withdrawn("w", "a", { hold_until: NOW + 1 })];
  assert.deepEqual([needless(rows, NOW), nextPiece(rows, NOW)], [[], []]);
});

test("what was meant for a refused card is folded into it", () => {
  const error = { key: "step_closed", text: "Zu.", retry: false };
  const [a, e] = [written("a", "alt", { tries: 1 }), edited("e", "a", "neu", { order: 1 })];
  const refused = { ...a, data: { text: "neu" }, state: "refused", error };
  assert.deepEqual(answered([a, e], a, { id: "a", ok: false, error }), { put: [refused], remove: ["e"] });
  assert.deepEqual(answered([a, withdrawn("w", "a")], a, { id: "a", ok: false, error }), { remove: ["a", "w"] });
});

test("a card of the documentation that never left is changed and taken back where it lies", () => {
  const write = { ...row("a", "write", { step: "s", text: "alt" }), act: "contribution.document" };
  const edit = row("e", "edit", { contribution: "a", text: "neu" });
  assert.deepEqual(added([write], edit), { put: [{ ...write, data: { step: "s", text: "neu" } }] });
  assert.deepEqual(needless([write, withdrawn("w", "a")], NOW), ["a", "w"]);
});

test("entries of a protocol are written, put right and taken out by the same rules", () => {
  const entry = (id, act, data, more) => ({ ...row(id, act, data, more), act: `protocol.${act}` });
  const write = entry("a", "write", { kind: "note", said_at: 1, text: "alt", step: "s1" });
  const change = entry("c", "change", { entry: "a", text: "neu", step: null });
  assert.deepEqual(added([write], change), { put: [{ ...write, data: { kind: "note", said_at: 1, text: "neu", step: null } }] });
  const tried = { ...write, tries: 1 };
  assert.deepEqual(added([tried], change), { put: [change] });
  assert.deepEqual(ids(nextPiece([tried, { ...change, order: 1 }], NOW)), ["a"]);
  assert.deepEqual(needless([write, entry("r", "remove", { entry: "a" })], NOW), ["a", "r"]);
  const error = { key: "not_allowed", text: "Nein.", retry: false };
  const refused = { ...tried, data: { ...tried.data, text: "neu", step: null }, state: "refused", error };
  assert.deepEqual(answered([tried, change], tried, { id: "a", ok: false, error }), { put: [refused], remove: ["c"] });
});
