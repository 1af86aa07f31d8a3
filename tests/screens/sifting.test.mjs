// What the moderation sees of the cards, and what it types in for others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { notesAt } from "../../static/js/facilitator/notes.js";
import { linesOf, paperInputs, tooLong } from "../../static/js/facilitator/paper.js";
import { cardsIn, pastedActs, understood } from "../../static/js/facilitator/pasted.js";
import { byPrompt, cardsOf, markedIn, tally } from "../../static/js/facilitator/sifting.js";
import { asRecords, card, step } from "./a_day.mjs";

const CARDS = [
  card("alt", { written_at: 1 }),
  card("neu", { written_at: 3, prompt: "q2" }),
  card("weg", { written_at: 2, status: "hidden" }),
  card("wartet", { written_at: 4, status: "waiting", text: "Das ist MIST" }),
  card("notiz", { written_at: 5, input: "special" }),
  card("fremd", { step: "s1" }),
];

test("cards of the step, newest first, without notes", () => {
  assert.deepEqual(cardsOf(step(2, "open"), asRecords(CARDS)).map(({ id }) => id), ["wartet", "neu", "weg", "alt"]);
});

test("how many ask for a decision", () => {
  const cards = cardsOf(step(2, "open"), asRecords(CARDS));
  assert.deepEqual(tally(cards, ["mist", "ärger"]), { all: 4, waiting: 1, hidden: 1, marked: 1 });
});

test("a word marks in any case and inside of others; an empty one marks nothing", () => {
  assert.deepEqual([markedIn("So ein ÄRGERNIS", ["Ärger", "Mist", ""]), markedIn("Ruhe", undefined)], [["Ärger"], []]);
});

test("cards stand at their question; those without one come last", () => {
  const groups = byPrompt(step(2, "open"), [card("a"), card("b", { prompt: "q2" }), card("c", { prompt: "" })]);
  assert.deepEqual(groups.map(({ prompt, cards }) => [prompt?.id ?? null, cards.map(({ id }) => id)]), [["q1", ["a"]], ["q2", ["b"]], [null, ["c"]]]);
  assert.deepEqual(byPrompt(step(2, "open", { prompts: [] }), []), [{ prompt: null, cards: [] }]);
});

test("one line is one card, and each becomes an act", () => {
  const lines = linesOf("  Zeit \n\nein Raum für alle\r\n  \n");
  assert.deepEqual(lines, ["Zeit", "ein Raum für alle"]);
  const place = { step: "s2", input: "answers", prompt: "q1" };
  const acts = (text, more) => pastedActs(understood(cardsIn(text), {}, {}), { ...place, ...more }, "batch");
  assert.deepEqual(acts(lines.join("\n"), { person: "p" }).map(({ act, data }) => [act, data]), [
    ["contribution.write", { ...place, text: "Zeit", on_behalf_of: "p" }],
    ["contribution.write", { ...place, text: "ein Raum für alle", on_behalf_of: "p" }],
  ]);
  assert.deepEqual(acts("Zeit", { person: "" })[0].data, { ...place, text: "Zeit" });
});

test("too long is what has more characters than the card has room", () => {
  assert.deepEqual(tooLong(["😀😀", "abc"], 2), ["abc"]);
});

test("typed in are the inputs of the pass that runs, else all that people could answer", () => {
  const ids = (pass) => paperInputs(step(2, "open", { pass })).map(({ id }) => id);
  assert.deepEqual([ids("heard"), ids("")], [["heard"], ["answers", "heard"]]);
});

test("a note is the newest one with what is still on its way", () => {
  const place = { step: "s2", input: "special", prompt: "q1" };
  const records = asRecords([card("n1", { input: "special", text: "ruhig", written_at: 1 }), card("n2", { input: "special", text: "laut", written_at: 2 })]);
  const edit = { id: "e", act: "contribution.edit", state: "waiting", data: { contribution: "n2", text: "lauter" } };
  const write = { id: "n3", act: "contribution.write", state: "refused", made: 9, data: { ...place, text: "leer" } };
  const gone = { id: "g", act: "contribution.withdraw", state: "waiting", data: { contribution: "n2" } };
  const told = (box, online = true) => {
    const { note, others } = notesAt(place, records, { rows: [], done: [], ...box }, online);
    return [note?.text, note?.state, others.map(({ text }) => text)];
  };
  assert.deepEqual(told({}), ["laut", "saved", ["ruhig"]]);
  assert.deepEqual(told({ rows: [edit] }), ["lauter", "sending", ["ruhig"]]);
  assert.deepEqual(told({ rows: [edit] }, false), ["lauter", "waiting", ["ruhig"]]);
  assert.deepEqual(told({ done: [edit] }), ["lauter", "saved", ["ruhig"]]);
  assert.deepEqual(told({ rows: [write] }), ["leer", "refused", ["laut", "ruhig"]]);
  assert.deepEqual(told({ rows: [gone] }), ["ruhig", "saved", []]);
});
