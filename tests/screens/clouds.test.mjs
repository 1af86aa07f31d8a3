// Which clouds hang on the wall, what they are called, and why one is still empty.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cloudsOnWall, columnsFor, inputOnWall, leavesRoomBeside, stateOf } from "../../static/js/agenda/clouds.js";
import { countedHow, leftOut, nameOf, soonWords } from "../../static/js/agenda/cloud_words.js";
import { shownOn } from "../../static/js/agenda/scene.js";
import { asRecords, card, cloud, day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };

const hung = (state, shown) => cloudsOnWall(state, shown).map(({ question, place, cloud: one }) => [question.id, place, one?.id ?? null]);
const withClouds = (wall, clouds, more) => ({ ...day([step(2, "open", more)], { place: "Trier", wall: { input: null, ...wall } }), clouds: asRecords(clouds) });
const onWall = (state) => hung(state, state.steps.s2);

test("a cloud is made of the cards of the running pass, of a chosen input, or of all together", () => {
  const of = (wall, more) => inputOnWall(step(2, "open", more), { input: null, ...wall });
  assert.deepEqual([of({}), of({}, { pass: "heard" }), of({ input: "heard" }), of({ input: "" })], ["answers", "heard", "heard", ""]);
});

test("notes and inputs that are gone have no cloud of their own", () => {
  const of = (wall, more) => inputOnWall(step(2, "open", more), { input: null, ...wall });
  assert.deepEqual([of({ input: "special" }), of({ input: "gone" })], ["", ""]);
  const everywhere = step(2, "open").inputs.map((input) => ({ ...input, pass: "" }));
  assert.equal(of({}, { inputs: everywhere }), "");
});

test("one question alone, or all side by side; a cloud nobody has asked for is still missing", () => {
  const clouds = [cloud("a"), cloud("h", { input: "heard" }), cloud("other", { step: "s1" })];
  assert.deepEqual(onWall(withClouds({ show: "cloud" }, clouds)), [["q1", "", "a"], ["q2", "", null]]);
  assert.deepEqual(onWall(withClouds({ show: "cloud", prompt: "q1", input: "heard" }, clouds)), [["q1", "", "h"]]);
});

test("cards that are asked for once have one cloud for the whole step", () => {
  const inputs = step(2, "open").inputs.map((input) => ({ ...input, per_prompt: false }));
  const state = withClouds({ show: "cloud" }, [cloud("a", { prompt: "" })], { inputs });
  assert.deepEqual(onWall(state), [["", "", "a"]]);
  assert.equal(cloudsOnWall(state, state.steps.s2)[0].question.text, "Was hilft? Was bremst?");
});

test("all places: the own one first, then the others by name", () => {
  const elsewhere = (id, place) => cloud(id, { step: `of ${id}`, prompt: `asked in ${place}`, elsewhere: place, beside: "a" });
  const clouds = [elsewhere("w", "Worms"), elsewhere("k", "Koblenz"), cloud("a"), elsewhere("x", "Mainz"), cloud("y", { elsewhere: "Speyer", beside: "another step" })];
  const places = onWall(withClouds({ show: "places", prompt: "q1" }, clouds));
  assert.deepEqual(places, [["q1", "Trier", "a"], ["q1", "Koblenz", "k"], ["q1", "Mainz", "x"], ["q1", "Worms", "w"]]);
  assert.deepEqual(onWall(withClouds({ show: "cloud", prompt: "q1" }, clouds)), [["q1", "", "a"]]);
});

test("what is on the wall is said in one word", () => {
  const contributions = asRecords([card("a"), card("b", { prompt: "q2" })]);
  const look = (wall) => shownOn({ ...withClouds(wall, []), contributions }).look;
  assert.deepEqual(["cards", "count", "cloud", "places"].map((show) => look({ show })), ["cards", "count", "cloud", "cloud"]);
});

test("a cloud that is asked for, drawn, empty, or made of single words", () => {
  const states = [null, cloud("a", { drawn_at: null }), cloud("a"), cloud("a", { words: [] }), cloud("a", { words: [], all_terms: 0 })].map(stateOf);
  assert.deepEqual(states, ["none", "none", "drawn", "single", "empty"]);
  assert.equal(new Set(states.filter((one) => one !== "drawn").map(soonWords)).size, 3);
});

test("the name says what the picture shows: question, place, number, and the most frequent", () => {
  const question = { id: "q1", text: "Was hilft?" };
  assert.equal(nameOf({ question, place: "", cloud: cloud("a") }), "Wortwolke zu „Was hilft?“: 4 Begriffe, am häufigsten Zeit (5), Mut (3), Ruhe (2).");
  const one = cloud("a", { terms: [{ shown: "Zeit", count: 1 }], all_terms: 1 });
  assert.equal(nameOf({ question, place: "Trier", cloud: one }), "Wortwolke aus Trier zu „Was hilft?“: ein Begriff, Zeit (1).");
});

test("words that look like the sentence around them stay words, and long ones stay short", () => {
  const terms = [{ shown: "{n} {what}", count: 2 }, { shown: "🙂".repeat(9000), count: 1 }];
  const name = nameOf({ question: { id: "q1", text: "{most}" }, place: "", cloud: cloud("a", { terms, all_terms: 2 }) });
  assert.equal(name, `Wortwolke zu „{most}“: 2 Begriffe, am häufigsten {n} {what} (2), ${"🙂".repeat(40)}… (1).`);
});

test("what found no room and how it was counted is said, unless there is nothing to say or it differs", () => {
  assert.deepEqual([0, 1, 12].map((no_room) => leftOut(cloud("a", { no_room }))), ["", "Ein weiterer Begriff steht in der Liste.", "12 weitere Begriffe stehen in der Liste."]);
  const counted = (...rules) => countedHow(rules.map((rule) => ({ cloud: rule && cloud("a", { rule }) })));
  assert.equal(counted("once_per_person", null), "Jeder Begriff zählt je Person und Frage einmal.");
  assert.deepEqual([counted("every_mention", "once_per_person"), counted(null)], ["", ""]);
});

test("clouds stand in as few rows as keeps them large", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 8, 9].map(columnsFor), [1, 2, 3, 2, 3, 3, 4, 4]);
  assert.deepEqual([1, 2, 3, 4].map(leavesRoomBeside), [true, false, false, true]);
});
