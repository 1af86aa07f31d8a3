// What the cockpit says about the wall, and how it is led.

import assert from "node:assert/strict";
import { test } from "node:test";
import { moves } from "../../static/js/facilitator/moves.js";
import { countingSentence, leastOptions, stateSentence } from "../../static/js/facilitator/term_words.js";
import { wallWords } from "../../static/js/facilitator/wall_words.js";
import { day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };
const said = (wall, steps = [step(2, "open")]) => wallWords(day(steps, { wall }));

test("the cockpit says what the wall shows, and about which question", () => {
  assert.equal(said({}), "Zu sehen: Schritt 2, Karten");
  assert.equal(said({ show: "cloud", prompt: "q2" }), "Zu sehen: Schritt 2, Wortwolke zu „Was bremst?“");
  assert.equal(said({ show: "places" }), "Zu sehen: Schritt 2, Wolken aller Orte");
  assert.equal(said({ show: "count" }, [step(1, "planned")]), "Zu sehen: Begrüßung mit Code");
  assert.equal(wallWords(day([step(1, "open")], { status: "ended" })), "Zu sehen: Dank zum Schluss");
});

test("whatever is chosen for the wall can be taken back to what was there", () => {
  const before = { step: null, prompt: "q1", theme: "dark", show: "cloud", input: null };
  const { undo } = moves.wall(before, { show: "cards" });
  assert.deepEqual(undo, [{ act: "wall.set", data: { step: "", prompt: "q1", theme: "dark", show: "cloud", input: "running" } }]);
  assert.equal(moves.wall({ ...before, input: "" }, {}).undo[0].data.input, "");
});

test("turning the wall claims nothing: at the last scene nothing moves", () => {
  assert.deepEqual(moves.turnWall(true), { acts: [{ act: "wall.turn", data: { forward: true } }] });
});

test("how a cloud counts is a sentence", () => {
  const counted = { rule: "once_per_person", more_than: 2, no_room: 0 };
  assert.equal(countingSentence(counted), "Jeder Begriff zählt je Person und Frage einmal. In der Wolke steht, was mindestens 3-mal genannt wurde.");
  assert.equal(countingSentence({ rule: "every_mention", more_than: 0, no_room: 2 }), "Jede Nennung eines Begriffs zählt. In der Wolke steht jeder Begriff. Für 2 Begriffe war kein Platz.");
});

test("a number that was chosen elsewhere can be seen here", () => {
  assert.deepEqual(leastOptions({ at_least: 12 }).map(({ value }) => value), ["", "1", "2", "3", "4", "5", "12"]);
  assert.deepEqual(leastOptions({ at_least: null }).map(({ value }) => value), ["", "1", "2", "3", "4", "5"]);
});

test("how far the counting is", () => {
  const cloud = { drawn_at: 3, terms: [1, 2], voices: 1 };
  assert.equal(stateSentence(null, true), "Die Begriffe werden gezählt …");
  assert.equal(stateSentence(cloud, true), "Wird neu gezählt …");
  assert.equal(stateSentence(cloud, false), "2 Begriffe aus einem Beitrag");
});
