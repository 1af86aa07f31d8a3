// What is said to those who listen while they read the wall along: what matters, and nothing twice.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shownOn } from "../../static/js/agenda/scene.js";
import { newsOf } from "../../static/js/reading/news.js";
import { asRecords, card, cloud, day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };

const shown = ({ wall = {}, cards = [], clouds = [], steps = [step(2, "open")], status = "open" }) =>
  shownOn({ ...day(steps, { status, place: "Trier", wall: { input: null, ...wall } }), contributions: asRecords(cards), clouds: asRecords(clouds) });
const told = (before, after) => newsOf(shown(before), shown(after))?.text ?? null;

test("the first look is the page's own to tell", () => {
  assert.equal(newsOf(null, shown({})), null);
  assert.equal(newsOf({ kind: "waiting", questions: [], hanging: 0, look: "waiting" }, shown({})), null);
});

test("new cards are counted, and those that go are no news", () => {
  assert.equal(told({}, { cards: [card("a")] }), "Eine neue Karte hängt an der Wand.");
  assert.equal(told({ cards: [card("a")] }, { cards: [card("a"), card("b"), card("c")] }), "2 neue Karten hängen an der Wand.");
  assert.equal(told({ cards: [card("a")] }, {}), null);
});

test("another scene is told with its questions, as often as it changes", () => {
  assert.equal(told({ steps: [step(1, "planned")] }, {}), "An der Wand: Schritt 2. Was hilft? Was bremst?");
  assert.equal(told({}, { wall: { prompt: "q2" } }), "An der Wand: Schritt 2. Was bremst?");
  assert.equal(told({}, { status: "ended" }), "Danke fürs Mitdenken!");
});

test("a cloud is told by its name when it is drawn anew, and only then", () => {
  const wall = { show: "cloud" };
  const second = { wall, clouds: [cloud("a"), cloud("b", { prompt: "q2", drawn_at: 2 })] };
  assert.match(told({ wall }, { wall, clouds: [cloud("a")] }), /^Wortwolke zu „Was hilft\?“: 4 Begriffe/);
  assert.match(told({ wall, clouds: [cloud("a")] }, second), /^Wortwolke zu „Was bremst\?“/);
  assert.equal(told(second, second), null);
  assert.equal(told(second, { wall, clouds: [cloud("a", { voices: 10 }), cloud("b", { prompt: "q2", drawn_at: 2 })] }), null);
});
