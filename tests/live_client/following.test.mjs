// Following a room over a line that loses, doubles and delays: the view is never wrong, and whole again after the next answer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { asking, behind, caughtUp, headsToAsk, received, START } from "../../static/js/live/following.js";
import { chance } from "./chance.mjs";
import { openRoom } from "./room.mjs";

const answerTo = (room, heads) => (heads ? { events: room.missed(heads) } : { view: room.view() });

function askNow(following, room) {
  const asked = asking(following);
  return caughtUp(asked, answerTo(room, headsToAsk(asked)));
}

test("5,000 losses later the view is the fresh one", () => {
  let lost = 0;
  for (let seed = 0; lost < 5000; seed += 1) {
    const dice = chance(seed);
    const room = openRoom(dice);
    let following = askNow(START, room);
    for (let i = 0; i < 60; i += 1) {
      const event = room.happens();
      if (dice.happens(0.3)) lost += 1;
      else following = received(following, dice.happens(0.2) ? [event, event] : [event]);
      if (following.missing && dice.happens(0.3)) following = askNow(following, room);
    }
    if (behind(following, room.heads())) following = askNow(following, room);
    assert.deepEqual(following.view, room.view(), `seed ${seed}`);
    assert.deepEqual([following.missing, following.held], [false, []], `seed ${seed}`);
  }
});

test("live events that overtake the answer are kept and applied after it", () => {
  const room = openRoom(chance(7));
  room.happens();
  const asked = asking(START);
  const answer = answerTo(room, headsToAsk(asked));
  const overtaking = [room.happens(), room.happens()];
  const following = caughtUp(received(asked, overtaking), answer);
  assert.deepEqual(following.view, room.view());
  assert.equal(following.missing, false);
});

test("a gap that an answer does not close is mended by a whole view", () => {
  const room = openRoom(chance(3));
  let following = askNow(START, room);
  room.happens();
  const later = { ...room.happens(), prev: 999 };
  following = received(following, [later]);
  following = caughtUp(asking(following), { events: [] });
  assert.equal(headsToAsk(following), null);
  following = askNow(following, room);
  assert.deepEqual(following.view, room.view());
});

test("a beat tells of streams in which something was missed", () => {
  const following = { ...START, view: { heads: { participants: 3 }, state: {} } };
  assert.equal(behind(following, { participants: 3 }), false);
  assert.equal(behind(following, { participants: 4 }), true);
});
