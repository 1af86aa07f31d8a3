// The keys of the wall: what each means, and that haste or a lost line neither skips a scene nor doubles an order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { orderOf, takesStart } from "../../static/js/projector/keys.js";
import { createRemote } from "../../static/js/projector/remote.js";

globalThis.document = { body: { dataset: {} } };

const pressed = (key, more = {}) => ({ key, target: null, ...more });
const order = (key, more, about = { letters: true }) => orderOf(pressed(key, more), about);

test("both keys of a pointer, and every key of a keyboard that means the same", () => {
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", " ", "n", "N"]) assert.equal(order(key), "forward", key);
  for (const key of ["PageUp", "ArrowLeft", "ArrowUp"]) assert.equal(order(key), "back", key);
  assert.deepEqual(["b", ".", "f", "F5", "t", "w", "?"].map((key) => order(key)), ["black", "black", "full", "start", "theme", "hold", "help"]);
});

test("no key is taken from whom it belongs to", () => {
  const button = { closest: (tags) => (tags.includes("button") ? {} : null) };
  assert.deepEqual(["Tab", "Enter", "Escape", "Home", "x"].map((key) => order(key)), [null, null, null, null, null]);
  assert.equal(order(" ", { target: button }), null);
  assert.equal(order("PageDown", { target: button }), "forward");
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { defaultPrevented: true }]) assert.equal(order("n", more), null);
  assert.equal(order("PageDown", {}, { dialog: true, letters: true }), null);
});

test("single letters and signs can be switched off, the keys of a pointer cannot", () => {
  const off = (key) => order(key, {}, { letters: false });
  assert.deepEqual(["n", "b", ".", "f", "t", "w", "?"].map(off), [null, null, null, null, null, null, null]);
  assert.deepEqual(["PageDown", "ArrowUp", " ", "F5"].map(off), ["forward", "back", "forward", "start"]);
});

test("the start key of a pointer is taken only where it leads to a full screen", () => {
  const page = (fullscreenEnabled, fullscreenElement) => takesStart({ fullscreenEnabled, fullscreenElement });
  assert.deepEqual([page(true, null), page(true, {}), page(false, null)], [true, false, false]);
});

/** A line that answers when it is told to, and a clock that is moved by hand. */
function wall({ leads = true } = {}) {
  const sent = [];
  const state = { at: 1000, workshop: {} };
  const live = {
    get: () => ({ view: { state: { workshop: state.workshop } } }),
    acts: ([item]) => new Promise((answers, fails) => sent.push({ ...item, answers: (answer) => answers([answer]), fails })),
  };
  const remote = createRemote(live, { leads, now: () => state.at });
  const settled = async () => {
    for (let i = 0; i < 5; i += 1) await null;
  };
  return { sent, state, remote, settled };
}

test("a key pressed twice in haste turns the wall once", async () => {
  const { sent, state, remote, settled } = wall();
  remote.turn(true);
  state.at += 5000;
  remote.turn(true);
  assert.equal(sent.length, 1, "the first is still under way");
  sent[0].answers({ ok: true });
  await settled();
  remote.turn(true);
  state.at += 299;
  remote.turn(true);
  assert.equal(sent.length, 2);
  sent[1].answers({ ok: true });
  await settled();
  remote.turn(true);
  assert.equal(sent.length, 2, "the wall still moves");
  state.at += 1;
  remote.turn(false);
  assert.deepEqual(sent.map(({ act, data }) => [act, data.forward]), [["wall.turn", true], ["wall.turn", true], ["wall.turn", false]]);
  assert.equal(new Set(sent.map(({ id }) => id)).size, 3);
});

test("a lost line is told, and the very same order is sent again unless the wall has moved", async () => {
  const { sent, state, remote, settled } = wall();
  const presses = async (forward) => {
    state.at += 1000;
    remote.turn(forward);
    sent.at(-1).fails(new Error("no answer"));
    await settled();
  };
  await presses(true);
  assert.match(remote.get().said, /keine Verbindung/);
  await presses(true);
  assert.equal(sent[1].id, sent[0].id);
  await presses(false);
  assert.notEqual(sent[2].id, sent[0].id);
  state.workshop = {};
  await presses(false);
  assert.notEqual(sent[3].id, sent[2].id, "it was done after all, so this is a new wish");
  state.at += 1000;
  remote.turn(false);
  sent.at(-1).answers({ ok: true });
  await settled();
  assert.equal(remote.get().said, "");
});

test("what the server says is passed on, and an order it wants again keeps its id", async () => {
  const { sent, state, remote, settled } = wall();
  remote.turn(true);
  sent[0].answers({ ok: false, error: { text: "Nicht so schnell.", retry: true } });
  await settled();
  assert.equal(remote.get().said, "Nicht so schnell.");
  state.at += 1000;
  remote.turn(true);
  assert.equal(sent[1].id, sent[0].id);
});

test("a wall opened by a link turns, and leaves deciding to the cockpit", () => {
  const { sent, remote } = wall({ leads: false });
  remote.set({ frozen: true });
  assert.deepEqual(sent, []);
  assert.match(remote.get().said, /Cockpit/);
  remote.turn(true);
  assert.equal(sent.length, 1);
});
