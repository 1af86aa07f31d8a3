// The reducer: whatever was missed, in the end a screen shows what a fresh one would show.

import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, gap } from "../../static/js/live/reducer.js";
import { chance } from "./chance.mjs";
import { openRoom } from "./room.mjs";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

test("an old view and all missed events make the fresh view", () => {
  for (const seed of SEEDS) {
    const dice = chance(seed);
    const room = openRoom(dice);
    for (let i = dice.below(20); i > 0; i -= 1) room.happens();
    const old = room.view();
    for (let i = dice.below(20); i > 0; i -= 1) room.happens();
    assert.deepEqual(room.missed(old.heads).reduce(apply, old), room.view(), `seed ${seed}`);
  }
});

test("an event that comes twice has its effect once", () => {
  for (const seed of SEEDS) {
    const dice = chance(seed);
    const room = openRoom(dice);
    const start = room.view();
    const events = Array.from({ length: 10 }, () => room.happens());
    const twice = events.flatMap((event) => (dice.happens(0.5) ? [event, event] : [event]));
    assert.deepEqual([...twice, ...events].reduce(apply, start), room.view(), `seed ${seed}`);
  }
});

test("an event after a gap changes nothing, and is seen as one", () => {
  const view = { heads: { participants: 4 }, state: { steps: { a: { id: "a" } } } };
  const event = { n: 9, prev: 7, stream: "participants", put: { steps: { a: null } } };
  assert.equal(gap(view, event), true);
  assert.equal(apply(view, event), view);
  assert.equal(gap(view, { ...event, prev: 4 }), false);
  assert.equal(gap(view, { ...event, n: 4, prev: 1 }), false);
});

test("a record is replaced whole, and views that screens still hold are left alone", () => {
  const view = { heads: {}, state: { steps: { a: { id: "a", timer: 5 } }, people: { p: {} } } };
  const before = structuredClone(view);
  const after = apply(view, { n: 1, prev: 0, stream: "participants", put: { steps: { a: { id: "a" } } } });
  assert.deepEqual(after.state.steps, { a: { id: "a" } });
  assert.deepEqual(view, before);
  assert.equal(after.state.people, view.state.people);
});
