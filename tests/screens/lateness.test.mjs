// How a day stands against its plan.

import assert from "node:assert/strict";
import { test } from "node:test";
import { endOf, lateNow, minutesOf, restBehind, timetable } from "../../static/js/agenda/lateness.js";
import { MINUTE, step } from "./a_day.mjs";

const TODAY = "2026-05-17";
const at = (hours, minutes) => new Date(2026, 4, 17, hours, minutes).getTime();
const clock = (time) => (time === null ? null : new Date(time).toTimeString().slice(0, 5));
const rows = (steps, now, heldOn = TODAY) =>
  timetable(steps, heldOn, now).map(({ start, end, late }) => [clock(start), clock(end), minutesOf(late)]);

test("before the day begins the plan is what is expected", () => {
  const steps = [step(1, "planned", { planned_start: "09:30" }), step(2, "planned"), step(3, "planned", { planned_start: "10:30" })];
  assert.deepEqual(rows(steps, at(9, 0)), [["09:30", "09:50", 0], ["09:50", "10:10", 0], ["10:30", "10:50", 0]]);
});

test("a step that runs over moves what follows, until a pause in the plan takes it up", () => {
  const steps = [
    step(1, "open", { planned_start: "09:30", opened_at: at(9, 32) }),
    step(2, "planned", { planned_start: "09:50" }),
    step(3, "planned", { planned_start: "10:30" }),
  ];
  assert.deepEqual(rows(steps, at(9, 57)), [["09:32", "09:57", 7], ["09:57", "10:17", 7], ["10:30", "10:50", 0]]);
});

test("a step that began late is late from its first minute, as it takes its time", () => {
  const steps = [step(1, "open", { planned_start: "09:30", opened_at: at(9, 41) }), step(2, "planned", { planned_start: "09:50" })];
  assert.deepEqual(rows(steps, at(9, 42)), [["09:41", "10:01", 11], ["10:01", "10:21", 11]]);
});

test("what is over keeps its real times and how late it began", () => {
  const steps = [step(1, "shown", { planned_start: "09:30", opened_at: at(9, 41), closed_at: at(9, 55) }), step(2, "planned")];
  assert.deepEqual(rows(steps, at(9, 55)), [["09:41", "09:55", 11], ["09:55", "10:15", 5]]);
});

test("on another day nobody is late, but a step still has its length", () => {
  const steps = [step(1, "open", { planned_start: "09:30", opened_at: at(15, 0) }), step(2, "planned", { planned_start: "09:50" })];
  assert.deepEqual(rows(steps, at(15, 10), "2026-06-01"), [["15:00", "15:20", 0], ["15:20", "15:40", 0]]);
  assert.deepEqual(rows(steps, at(15, 25), null)[0], ["15:00", "15:25", 5]);
});

test("how late it is now: the open step furthest behind, else the next one", () => {
  const open = step(1, "open", { planned_start: "09:30", opened_at: at(9, 30) });
  const parallel = step(2, "open", { planned_start: "09:30", opened_at: at(9, 30), planned_minutes: 5 });
  const now = at(9, 52);
  assert.equal(lateNow(timetable([open, parallel], TODAY, now)), 17 * MINUTE);
  assert.equal(lateNow(timetable([step(1, "planned", { planned_start: "09:30" })], TODAY, now)), 0);
  assert.equal(lateNow(timetable([], TODAY, now)), 0);
});

test("the rest can move along by whole minutes, from the next planned step that has a time", () => {
  const open = step(1, "open", { planned_start: "09:30", opened_at: at(9, 30) });
  const next = step(2, "planned", { planned_start: "09:50" });
  const table = (now) => timetable([open, next, step(3, "planned")], TODAY, now);
  assert.deepEqual(restBehind(table(at(10, 2))), { step: next, minutes: 12 });
  assert.equal(restBehind(table(at(9, 40))), null);
  assert.equal(restBehind(timetable([step(1, "planned")], TODAY, at(9, 0))), null);
  assert.equal(restBehind([]), null);
});

test("the end to be expected moves with the delay", () => {
  const steps = [step(1, "open", { planned_start: "09:30", opened_at: at(9, 30) }), step(2, "planned")];
  assert.equal(clock(endOf(timetable(steps, TODAY, at(10, 0)))), "10:20");
  assert.equal(endOf([]), null);
});
