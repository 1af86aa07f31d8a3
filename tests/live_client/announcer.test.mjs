// What is said aloud: never more often than people can listen, and only the last word on each matter.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { createAnnouncer } from "../../static/js/live/announcer.js";

test("the first sentence comes at once, later ones together after ten seconds", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const said = [];
  const announce = createAnnouncer((text) => said.push(text));
  announce("saved", "Gespeichert.");
  mock.timers.tick(0);
  announce("saved", "Gespeichert.");
  announce("task", "Eine neue Aufgabe ist da.");
  announce("saved", "3 Karten gespeichert.");
  mock.timers.tick(9999);
  assert.deepEqual(said, ["Gespeichert."]);
  mock.timers.tick(1);
  assert.deepEqual(said, ["Gespeichert.", "Eine neue Aufgabe ist da. 3 Karten gespeichert."]);
  mock.timers.reset();
});
