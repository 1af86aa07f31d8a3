// Photos that are in the house: asked for when there is something to hear of, and once more after a question without an answer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createShownPictures } from "../../static/js/protocol/shown_pictures.js";

const photo = (id, entry) => ({ id, belongs_to: entry, purpose: "photo" });

/** Answers one question after another, when told to. */
function house() {
  const open = [];
  const load = () => new Promise((answer, fail) => open.push({ answer, fail }));
  const settled = async (how, what) => {
    open.shift()[how](what);
    await new Promise((done) => setTimeout(done));
  };
  return { load, open, answers: (list) => settled("answer", list), fails: () => settled("fail", new Error("no line")) };
}

test("photos stand with their entries, and slides are none of them", async () => {
  const { load, answers } = house();
  const shown = createShownPictures(load);
  shown.ask();
  await answers([photo("a", "e"), photo("b", "e"), photo("c", "f"), { id: "s", belongs_to: "step/q1", purpose: "slide" }]);
  const ids = Object.entries(shown.get().of).map(([entry, list]) => [entry, list.map((one) => one.id)]);
  assert.deepEqual(ids, [["e", ["a", "b"]], ["f", ["c"]]]);
});

test("it is asked again when an event tells of pictures, and of nothing else", async () => {
  const { load, open, answers } = house();
  const shown = createShownPictures(load);
  shown.ask();
  await answers([]);
  shown.heard(["protocol_written", "step_moved"]);
  assert.equal(open.length, 0);
  for (const kinds of [["step_moved", "picture_kept"], ["pictures_removed"], null]) {
    shown.heard(kinds);
    assert.equal(open.length, 1);
    await answers([photo("a", "e")]);
  }
  assert.equal(open.length, 0);
});

test("what happens while an answer is on its way is asked for once more", async () => {
  const { load, open, answers } = house();
  const shown = createShownPictures(load);
  shown.ask();
  shown.heard(["picture_kept"]);
  shown.heard(["picture_kept"]);
  assert.equal(open.length, 1);
  await answers([]);
  assert.equal(open.length, 1);
  await answers([photo("a", "e")]);
  assert.deepEqual([open.length, Object.keys(shown.get().of)], [0, ["e"]]);
});

test("without an answer what was known stays, and whatever is heard next asks again", async () => {
  const { load, open, answers, fails } = house();
  const shown = createShownPictures(load);
  shown.ask();
  await answers([photo("a", "e")]);
  shown.heard(null);
  await fails();
  assert.deepEqual(Object.keys(shown.get().of), ["e"]);
  shown.heard([]);
  assert.equal(open.length, 1);
  await answers([]);
  assert.deepEqual(shown.get().of, {});
});
