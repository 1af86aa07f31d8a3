// Work that sends: never twice at once, and no call is forgotten, not even in the moment it ends.

import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAtATime } from "../../static/js/live/one_at_a_time.js";

test("calls while it runs are one more look, and never a second one beside it", async () => {
  let running = 0;
  let looks = 0;
  const flush = oneAtATime(async () => {
    running += 1;
    looks += 1;
    assert.equal(running, 1);
    await Promise.resolve();
    running -= 1;
  });
  await Promise.all([flush(), flush(), flush()]);
  assert.equal(looks, 2);
});

test("at whatever moment somebody calls, it looks once more afterwards", async () => {
  for (let breaths = 0; breaths < 12; breaths += 1) {
    let waiting = 1;
    const flush = oneAtATime(async () => {
      await Promise.resolve();
      waiting = 0;
    });
    flush();
    for (let breath = 0; breath < breaths; breath += 1) await Promise.resolve();
    waiting = 1;
    await flush();
    assert.equal(waiting, 0, `called after ${breaths} breaths`);
  }
});

test("work that fails is told to those who wait, and the next call begins anew", async () => {
  const breaks = () => {
    throw new Error("at once");
  };
  const answers = [() => Promise.reject(new Error("full")), breaks, () => Promise.resolve()];
  const flush = oneAtATime(() => answers.shift()());
  await assert.rejects(flush(), /full/);
  await assert.rejects(flush(), /at once/);
  await flush();
  assert.equal(answers.length, 0);
});
