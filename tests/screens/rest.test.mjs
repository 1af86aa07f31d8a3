// Breaks: when the day goes on after them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goesOnAt, isRest } from "../../static/js/agenda/rest.js";
import { shownOn } from "../../static/js/agenda/scene.js";
import { day, MINUTE, step } from "./a_day.mjs";

const rest = (more) => step(1, "open", { inputs: [], passes: [{ id: "rest", title: "" }], pass: "rest", ...more });

test("a step that asks nothing is a break", () => {
  assert.deepEqual([rest(), step(1, "open")].map(isRest), [true, false]);
});

test("it goes on when the clock that was set is over, else after the planned minutes, at a whole minute", () => {
  const opened = { opened_at: 30 * MINUTE + 20_000, planned_minutes: 15 };
  assert.equal(goesOnAt(rest(opened)), 45 * MINUTE);
  assert.equal(goesOnAt(rest({ ...opened, timer: { ends_at: 50 * MINUTE + 40_000 } })), 51 * MINUTE);
});

test("where nobody has said how long, or when it is over, nothing is promised", () => {
  assert.equal(goesOnAt(rest({ opened_at: 30 * MINUTE, planned_minutes: 0 })), null);
  assert.equal(goesOnAt(rest({ status: "closed", opened_at: 30 * MINUTE, planned_minutes: 15 })), null);
});

test("whatever else was chosen for the wall, a break shows itself, and the groups if they are wanted", () => {
  const kinds = ["cards", "count", "cloud", "timer", "groups"].map((show) => shownOn(day([rest()], { wall: { show } })).kind);
  assert.deepEqual(kinds, ["rest", "rest", "rest", "rest", "groups"]);
});
