// The clock: calm, then gentle, then over, and what is read on it; and how large a result is written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { asClock, left, mood } from "../../static/js/parts/remaining.js";
import { SIZES, sizeOn } from "../../static/js/projector/told_pages.js";
import { MINUTE } from "./a_day.mjs";

const timer = (minutes) => ({ started_at: 0, ends_at: minutes * MINUTE });
const firstGentle = (one) => {
  for (let rest = one.ends_at; rest >= 0; rest -= 1000) if (mood(one, one.ends_at - rest) !== "calm") return rest / 1000;
  return 0;
};

test("the end is near in the last part of the time, and never later than half a minute before it", () => {
  assert.deepEqual([1, 2, 10, 60].map((minutes) => firstGentle(timer(minutes))), [30, 30, 90, 540]);
  assert.equal(firstGentle({ ends_at: 10 * MINUTE }), 60);
});

test("over is over, and a halted clock stands", () => {
  assert.deepEqual([mood(timer(1), MINUTE), mood(timer(1), MINUTE - 1), mood({ ends_at: null, left: 5 }, 0)], ["over", "gentle", "paused"]);
  assert.deepEqual([left(null, 0), left(timer(1), 2 * MINUTE), left({ ends_at: null, left: 7 }, 9)], [null, -MINUTE, 7]);
});

test("seconds are rounded up, so that 0:00 means over, and overtime counts up from there", () => {
  const read = [90_000, 61_000, 400, 0, -400, -1000, -61_500, 75 * MINUTE, -75 * MINUTE].map(asClock);
  assert.deepEqual(read, ["1:30", "1:01", "0:01", "0:00", "0:00", "+0:01", "+1:01", "1:15:00", "+1:15:00"]);
});

test("a result is written as large as it fits on one page, and large enough to be read on several", () => {
  assert.equal(sizeOn(() => 1), SIZES[0]);
  assert.equal(sizeOn((size) => (size > 1.3 ? 2 : 1)), 1.25);
  assert.equal(sizeOn(() => 3), 1.25);
});
