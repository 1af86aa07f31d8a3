// One key leads through the whole day, and always names the one sensible thing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { nextAct } from "../../static/js/facilitator/next_act.js";
import { moveFor } from "../../static/js/facilitator/next_move.js";
import { day, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };

/** What the key would do, in a few words. */
function named(state, lookedAt) {
  const next = nextAct(state, lookedAt);
  return next && [next.kind, next.step?.id, next.pass?.id, next.reveal && "reveal"].filter(Boolean).join(" ");
}

test("a day from the first key to the last", () => {
  const planned = [step(1, "planned"), step(2, "planned")];
  const told = [
    named(day(planned, { status: "planned" })),
    named(day(planned)),
    named(day([step(1, "open"), step(2, "planned")])),
    named(day([step(1, "open", { pass: "heard" }), step(2, "planned")])),
    named(day([step(1, "closed"), step(2, "planned")])),
    named(day([step(1, "shown"), step(2, "planned")])),
    named(day([step(1, "shown"), step(2, "shown")])),
    named(day([step(1, "shown"), step(2, "shown")], { status: "ended" })),
  ];
  assert.deepEqual(told, ["open_workshop", "open s1", "turn s1 heard", "close s1", "show s1", "open s2", "end_workshop", null]);
});

test("a step with one pass is closed at once", () => {
  assert.equal(named(day([step(1, "open", { passes: [{ id: "answers", title: "" }] })])), "close s1");
});

test("a wall that is held is let go when a result is shown", () => {
  assert.equal(named(day([step(1, "closed")], { wall: { frozen: true } })), "show s1 reveal");
});

test("clock and groups make room for a result, and come back when it is taken back", () => {
  const wall = (show) => moveFor(nextAct(day([step(1, "closed")], { wall: { show } })));
  assert.deepEqual(wall("timer").acts.map(({ act, data }) => data.show ?? act), ["step.show", "cards"]);
  assert.deepEqual(wall("groups").undo.map(({ act, data }) => data.show ?? act), ["step.back", "groups"]);
  assert.deepEqual(wall("cloud").acts.map(({ act }) => act), ["step.show"]);
});

test("of several open steps the one being looked at is meant, else the one opened last", () => {
  const state = day([step(1, "open", { opened_at: 10, pass: "heard" }), step(2, "open", { opened_at: 20, pass: "heard" })]);
  assert.deepEqual([named(state, "s1"), named(state, "s2"), named(state)], ["close s1", "close s2", "close s2"]);
});

test("looking at another step of the day does not change what the key does", () => {
  const state = day([step(1, "shown"), step(2, "open", { opened_at: 20 }), step(3, "planned")]);
  assert.deepEqual([named(state, "s1"), named(state, "s3"), named(state, "gone")], Array(3).fill("turn s2 heard"));
});

test("a step that was left out comes before the end of the day", () => {
  const left = [step(1, "planned"), step(2, "shown", { closed_at: 30 }), step(3, "planned")];
  assert.equal(named(day(left)), "open s3");
  assert.equal(named(day([left[0], left[1], step(3, "shown", { closed_at: 40 })])), "open s1");
});

test("a break has no result to show", () => {
  const rest = (status) => step(1, status, { inputs: [], passes: [{ id: "rest", title: "" }], pass: "rest" });
  const told = ["open", "closed"].map((status) => named(day([rest(status), step(2, "planned")])));
  assert.deepEqual(told, ["close s1", "open s2"]);
});
