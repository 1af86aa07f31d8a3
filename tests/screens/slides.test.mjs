// Whose slides the wall shows, which of them, and what it shows where there are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, shownOn } from "../../static/js/agenda/scene.js";
import { showOn, slidesAddress, slidesOn, withSlides } from "../../static/js/agenda/slides.js";
import { moves } from "../../static/js/facilitator/moves.js";
import { wallWords } from "../../static/js/facilitator/wall_words.js";
import { newsOf } from "../../static/js/reading/news.js";
import { day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };
const ids = (prompts) => prompts.map(({ id }) => id);
const having = (first, second, status = "open") =>
  step(2, status, { prompts: [{ id: "q1", text: "Was hilft?", ...first }, { id: "q2", text: "Was bremst?", ...second }] });
const THREE = { slides: 3, deck: "a" };

test("slides of what has begun can be shown, and none that wait behind a held wall", () => {
  assert.deepEqual(ids(withSlides(having(THREE, { slides: 1 }))), ["q1", "q2"]);
  assert.deepEqual(ids(withSlides(having(THREE, { slides: 1, slides_wait: true }))), ["q1"]);
  assert.deepEqual([withSlides(having(THREE, {}, "planned")), withSlides(undefined)], [[], []]);
});

test("the chosen question's, else the first there are, and only if slides were chosen", () => {
  const shown = (wall, ...prompts) => slidesOn(having(...prompts), wall)?.id ?? null;
  assert.equal(shown({ show: "slides", prompt: "q2" }, THREE, THREE), "q2");
  assert.equal(shown({ show: "slides", prompt: "q1" }, {}, THREE), "q2");
  assert.equal(shown({ show: "cards" }, THREE), null);
  assert.deepEqual([showOn(having(), { show: "slides" }), showOn(having(THREE), { show: "slides" })], ["cards", "slides"]);
});

test("a step without slides is shown by its cards, a break with slides by these", () => {
  const wall = { show: "slides" };
  const look = (one) => shownOn(day([one], { wall }), () => true).look;
  assert.deepEqual([look(having()), look(having({}, {}, "shown")), look(having(THREE))], ["prompt", "told", "slides"]);
  assert.equal(look({ ...having(THREE), inputs: [] }), "slides");
});

test("the number of a slide is no page of a result, and the other way round", () => {
  const turned = (page) => day([having(THREE)], { wall: { page: { step: "s2", number: 2, ...page } } });
  const at = (page, of) => pageOf(turned(page), having(THREE), of);
  assert.deepEqual([at({ slides_of: "q1" }, "q1"), at({ slides_of: "q1" }), at({ slides_of: "q1" }, "q2")], [2, 0, 0]);
  assert.deepEqual([at({ slides_of: "" }), at({}), at({}, "q1")], [2, 2, 0]);
});

test("the cockpit says which slide of which question, and who reads along hears whose they are", () => {
  const wall = { show: "slides", page: { step: "s2", number: 4, slides_of: "q1" } };
  assert.equal(wallWords(day([having(THREE)], { wall })), "Zu sehen: Schritt 2, Folie 2 von 3 zu „Was hilft?“");
  assert.equal(wallWords(day([having()], { wall })), "Zu sehen: Schritt 2, Karten");
  const looks = (prompt) => shownOn(day([having(THREE, THREE)], { wall: { ...wall, prompt } }));
  assert.equal(newsOf(looks("q1"), looks("q2")).text, "An der Wand stehen Folien: Was bremst?");
  assert.equal(newsOf(looks("q1"), looks("q1")), null);
});

test("slides make room for the result, and come back with what is taken back", () => {
  const { acts, undo } = moves.show(having(THREE), { show: "slides" });
  assert.deepEqual([acts[1].data, undo.at(-1).data], [{ show: "cards" }, { show: "slides" }]);
});

test("the page of the slides is found whatever a question is called", () => {
  assert.equal(slidesAddress({ id: "w" }, { id: "s" }, { id: "a&b" }), "/folien/w/s?frage=a%26b");
});
