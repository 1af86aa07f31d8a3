// Passages that stand out: counted in whole signs, kept apart, and led along when the words around them change.

import assert from "node:assert/strict";
import { test } from "node:test";
import { takenDown } from "../../static/js/facilitator/paper.js";
import { chosen, marked, MOST_PASSAGES, moved, pieces, unmarked } from "../../static/js/parts/passages.js";

const shown = (text, passages) => pieces(text, passages).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

test("the text in pieces, at its edges too, and whole without passages", () => {
  assert.equal(shown("Zeit und Mut", [[0, 4], [9, 12]]), "[Zeit] und [Mut]");
  assert.deepEqual(pieces("Zeit"), [{ text: "Zeit", marked: false }]);
  assert.deepEqual(pieces("", []), []);
});

test("an emoji is one sign, as the server counts", () => {
  const text = "gut 😀 gesagt";
  assert.deepEqual(chosen(text, text.indexOf("gesagt"), text.length), [6, 12]);
  assert.equal(shown(text, [[6, 12]]), "gut 😀 [gesagt]");
});

test("white space at the edges of a selection is nobody's meaning", () => {
  assert.deepEqual(chosen("eins  zwei ", 4, 11), [6, 10]);
  assert.equal(chosen("eins  zwei", 4, 6), null);
  assert.equal(chosen("eins", 2, 2), null);
});

test("what overlaps or touches becomes one passage", () => {
  assert.deepEqual(marked([[0, 2], [8, 9]], [2, 5]), [[0, 5], [8, 9]]);
  assert.deepEqual(marked([[0, 2], [4, 6], [8, 9]], [1, 8]), [[0, 9]]);
  assert.deepEqual(marked([[4, 6]], [0, 1]), [[0, 1], [4, 6]]);
});

test("no more than the server keeps", () => {
  const many = Array.from({ length: MOST_PASSAGES }, (nothing, n) => [3 * n, 3 * n + 1]);
  assert.equal(marked(many, [200, 201]).length, MOST_PASSAGES);
});

test("a part can be taken out of a passage again", () => {
  assert.deepEqual(unmarked([[0, 10]], [3, 5]), [[0, 3], [5, 10]]);
  assert.deepEqual(unmarked([[3, 5], [7, 9]], [3, 8]), [[8, 9]]);
});

test("words typed elsewhere lead the passage along, words typed in it belong to it", () => {
  const text = "Wir brauchen Zeit, sagt sie";
  const zeit = [[13, 17]];
  const after = (words) => shown(words, moved(zeit, text, words));
  assert.equal(after("Wir alle brauchen Zeit, sagt sie"), "Wir alle brauchen [Zeit], sagt sie");
  assert.equal(after("Wir brauchen Zeit"), "Wir brauchen [Zeit]");
  assert.equal(after("Wir brauchen Zeeit, sagt sie"), "Wir brauchen [Zeeit], sagt sie");
  assert.equal(after("Wir brauchen Mut und Zeit, sagt sie"), "Wir brauchen Mut und [Zeit], sagt sie");
  assert.equal(after("Wir brauchen , sagt sie"), "Wir brauchen , sagt sie");
  assert.deepEqual(moved(zeit, text, ""), []);
});

test("every change in one place keeps the passages in their order and within the words", () => {
  const text = "abcdefghij";
  for (let from = 0; from <= 10; from += 1) {
    for (let to = from; to <= 10; to += 1) {
      for (const put of ["", "x", "xyz"]) {
        const after = text.slice(0, from) + put + text.slice(to);
        let end = 0;
        for (const [start, stop] of moved([[1, 4], [6, 8]], text, after)) {
          assert.ok(end <= start && start < stop && stop <= after.length, `${from} ${to} ${put}`);
          end = stop;
        }
      }
    }
  }
});

test("what was taken down goes without the white space around it, and its passages with it", () => {
  const input = { id: "quotes", per_prompt: false };
  const about = { step: { id: "s" }, input, prompt: "q1", row: 0, about: "g", marks: ["exact"], passages: [[2, 6], [11, 13]] };
  assert.deepEqual(takenDown(about, "  Zeit, Mut  \n"), { step: "s", input: "quotes", prompt: "", text: "Zeit, Mut", about: "g", marks: ["exact"], passages: [[0, 4]] });
  assert.deepEqual(takenDown({ ...about, about: "", marks: [], passages: [] }, "Zeit"), { step: "s", input: "quotes", prompt: "", text: "Zeit" });
});
