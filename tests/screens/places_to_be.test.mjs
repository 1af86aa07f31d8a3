// Where a person has said they are, and what the phone shows of that place.

import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceOfPlace, chosenPlace, detailsOf } from "../../static/js/participant/places_to_be.js";
import { card, step } from "./a_day.mjs";

const ROOM = { id: "room", kind: "choice", pass: "", by: "participant", per_prompt: false, about: { offer: "prompts", required: true } };
const SAID = { id: "said", kind: "cards", pass: "heard", by: "participant", per_prompt: true, chosen_in: "room" };
const rooms = (more) => step(2, "open", { inputs: [ROOM, SAID], ...more });
const chose = (about, more) => card("c1", { input: "room", prompt: "", about, state: "saved", ...more });

test("a place matters only in a pass that asks something there", () => {
  assert.equal(choiceOfPlace(rooms(), "answers"), null);
  assert.equal(choiceOfPlace(rooms(), "heard"), ROOM);
});

test("one is where one has chosen to be, also while that is on its way, and nowhere once it was taken back", () => {
  const place = (cards) => chosenPlace(rooms(), ROOM, cards)?.id ?? null;
  assert.equal(place([chose("q2")]), "q2");
  assert.equal(place([chose("q2", { state: "waiting" })]), "q2");
  assert.equal(place([chose("q2", { leaving: "a1" })]), null);
  assert.equal(place([chose("gone")]), null);
  assert.equal(place([]), null);
});

test("only a safe address is a way to go, everything else stays words", () => {
  const details = [{ id: "speaker", label: "Es spricht", is_link: false }, { id: "video", label: "Videoraum", is_link: true }];
  const told = (video) => detailsOf(rooms({ details }), { details: { speaker: "https://gesine.example", video } }).map(({ id, address }) => [id, address]);
  assert.deepEqual(told("https://video.example/eins"), [["speaker", null], ["video", "https://video.example/eins"]]);
  for (const words of ["http://video.example", "javascript:alert(1)", "Raum 12", "data:text/html,x"]) assert.deepEqual(told(words)[1], ["video", null]);
  assert.deepEqual(told(""), [["speaker", null]]);
});
