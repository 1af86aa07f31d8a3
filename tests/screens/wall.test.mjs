// What the wall is about, how large it writes, and that nobody on it changes places without a reason.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cardsAt, sceneOf } from "../../static/js/agenda/scene.js";
import { chosenSize, linesIn, sizesFor, spanned } from "../../static/js/projector/board_sizes.js";
import { hung } from "../../static/js/projector/slots.js";
import { asRecords, card, day, step } from "./a_day.mjs";

const scene = (state) => {
  const { kind, step: shown, prompts } = sceneOf(state);
  return [kind, shown?.id, prompts?.map(({ id }) => id)].filter((one) => one !== undefined);
};

test("the wall follows the day", () => {
  assert.deepEqual(scene({ workshop: null, steps: {} }), ["waiting"]);
  assert.deepEqual(scene(day([step(1, "planned")])), ["welcome"]);
  assert.deepEqual(scene(day([step(1, "open", { opened_at: 1 }), step(2, "open", { opened_at: 2 })])), ["step", "s2", ["q1", "q2"]]);
  assert.deepEqual(scene(day([step(1, "shown", { closed_at: 5 }), step(2, "closed", { closed_at: 4 })])), ["step", "s1", ["q1", "q2"]]);
  assert.deepEqual(scene(day([step(1, "open")], { status: "ended" })), ["ended"]);
});

test("what the moderation chose goes first; a step that is gone does not", () => {
  const steps = [step(1, "shown"), step(2, "open")];
  assert.deepEqual(scene(day(steps, { wall: { step: "s1", prompt: "q2" } })), ["step", "s1", ["q2"]]);
  assert.deepEqual(scene(day(steps, { wall: { step: "gone" } })), ["step", "s2", ["q1", "q2"]]);
});

test("what is asked once for all questions has one place", () => {
  const inputs = step(2, "open").inputs.map((input) => ({ ...input, per_prompt: false }));
  assert.deepEqual(sceneOf(day([step(2, "open", { inputs })])).prompts, [{ id: null, text: "Was hilft? Was bremst?", hint: "" }]);
});

const ROOM = { id: "room", kind: "choice", pass: "", by: "participant", label: "Raum", per_prompt: false, about: { offer: "prompts" } };
const rooms = (pass) => step(2, "open", { inputs: [ROOM, ...step(2, "open").inputs.filter((one) => one.id === "heard")], pass });

test("questions to choose from are no question, and a choice that stays open steps aside for what is asked", () => {
  const texts = (one) => sceneOf(day([one])).prompts.map(({ text }) => text);
  assert.deepEqual(texts(rooms("answers")), ["Schritt 2"]);
  assert.deepEqual(texts(rooms("heard")), ["Was hilft?", "Was bremst?"]);
});

test("what can be chosen in every pass counts in every pass", () => {
  const cards = asRecords([card("r", { input: "room", prompt: "", pass: "heard" })]);
  assert.deepEqual(cardsAt(rooms("answers"), { id: null }, cards).map(({ id }) => id), ["r"]);
});

test("while a step runs the pass it is in hangs there, afterwards everything", () => {
  const cards = asRecords([card("b", { written_at: 2 }), card("a", { written_at: 1 }), card("h", { pass: "heard", input: "heard", written_at: 3 }), card("n", { input: "special" })]);
  const ids = (one) => cardsAt(one, { id: "q1" }, cards).map(({ id }) => id);
  assert.deepEqual([ids(step(2, "open")), ids(step(2, "open", { pass: "heard" })), ids(step(2, "shown"))], [["a", "b"], ["h"], ["a", "b", "h"]]);
});

const GRID = { columns: 2, rows: 2 };
const ones = (ids) => [...ids].map((id) => ({ id, span: 1 }));
const seen = (hanging) => Object.fromEntries([...hanging].map(([id, { column, row }]) => [id, `${column}${row}`]).sort());

test("cards take the free places in reading order", () => {
  assert.deepEqual(seen(hung(new Map(), ones("abc"), GRID)), { a: "00", b: "10", c: "01" });
});

test("a new card takes the place of the oldest, and all others stay", () => {
  const full = hung(new Map(), ones("abcd"), GRID);
  assert.deepEqual(seen(hung(full, ones("abcde"), GRID)), { b: "10", c: "01", d: "11", e: "00" });
});

test("a card taken away leaves its place to one that had to go, and moves nobody", () => {
  const full = hung(hung(new Map(), ones("abcd"), GRID), ones("abcde"), GRID);
  assert.deepEqual(seen(hung(full, ones("abce"), GRID)), { a: "11", b: "10", c: "01", e: "00" });
});

test("a long card takes two places beneath one another, where it costs the oldest ones", () => {
  const full = hung(new Map(), ones("abcd"), GRID);
  const after = hung(full, [...ones("abcd"), { id: "long", span: 2 }], GRID);
  assert.deepEqual(seen(after), { b: "10", d: "11", long: "00" });
});

test("a hundred cards, one after the other: each stays where it hung until its place is needed", () => {
  const ids = Array.from({ length: 100 }, (nothing, i) => `c${i}`);
  const cards = ids.map((id, i) => ({ id, span: i % 7 === 3 ? 2 : 1 }));
  let before = new Map();
  for (let n = 1; n <= cards.length; n += 1) {
    const now = hung(before, cards.slice(0, n), { columns: 4, rows: 3 });
    for (const [id, place] of now) assert.deepEqual(place, before.get(id) ?? place, id);
    assert.ok(now.has(cards[n - 1].id), "the newest hangs");
    before = now;
  }
});

const BOARD = { width: 1780, height: 440, unit: 34.5 };
const SIZES = sizesFor(BOARD);
const short = (n) => Array(n).fill("kurze Wege zum Amt");

test("the type gets smaller with the crowd and never smaller than can be read", () => {
  const sizes = [1, 3, 8, 20, 200].map((n) => SIZES[chosenSize(SIZES, [short(n)])].size);
  assert.deepEqual(sizes, [...sizes].sort((one, other) => other - one));
  assert.equal(sizes[0], 2 * BOARD.unit);
  assert.equal(sizes[4], 0.8 * BOARD.unit);
});

test("a card taken away makes nobody jump: the size stays until the wall is new", () => {
  const crowded = chosenSize(SIZES, [short(12)]);
  assert.equal(chosenSize(SIZES, [short(2)], crowded), crowded);
});

test("questions side by side are written in the same type", () => {
  assert.equal(chosenSize(SIZES, [short(1), short(12)]), chosenSize(SIZES, [short(12)]));
});

test("long words and long texts get the room they need", () => {
  const long = "Erfahrungen, die wir nur gemeinsam machen können, brauchen Zeit, einen Ort und jemanden, der dranbleibt";
  const size = SIZES[chosenSize(SIZES, [[...short(5), long]])];
  const [{ span }] = spanned([{ id: "x", text: long }], size);
  assert.ok(linesIn(long, size.perLine) * 1.25 * size.size <= span * size.rowHeight + (span - 1) * size.gap - size.edge + 0.01);
});

test("lines break between words, and within one only if it is longer than a line", () => {
  assert.deepEqual([linesIn("eins zwei drei", 9), linesIn("Donaudampfschiff fahren", 8), linesIn("kurz", 10)], [2, 3, 1]);
});
