// The outbox: stored first, sent once in effect, kept until the hall has answered.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDatabase } from "../../static/js/live/database.js";
import { PIECE } from "../../static/js/live/queue.js";
import { openHall, outboxOf, texts, until, write } from "./hall.mjs";

const empty = ({ rows }) => rows.length === 0;

test("what Ada writes in a dead spot is sent when the line is back, in her order", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.line = false;
  for (const text of ["eins", "zwei", "drei"]) await write(ada, text);
  assert.deepEqual(texts(ada.get().rows), ["eins", "zwei", "drei"]);
  hall.line = true;
  await ada.flush();
  assert.deepEqual([texts(hall.taken), ada.get().rows], [["eins", "zwei", "drei"], []]);
});

test("an answer that gets lost doubles nothing", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.swallowed = 2;
  await write(ada, "einmal");
  await until(ada, ({ flying }) => flying.length === 0);
  await ada.flush();
  await ada.flush();
  assert.deepEqual([texts(hall.taken), hall.messages.length, ada.get().rows], [["einmal"], 3, []]);
});

test("500 waiting cards go in pieces the server takes, each once", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.line = false;
  const words = Array.from({ length: 500 }, (_, i) => `Karte ${i} über Kinder, die größer wurden 🌳`);
  for (const text of words) await write(ada, text);
  hall.line = true;
  await ada.flush();
  assert.deepEqual(texts(hall.taken), words);
  assert.equal(hall.largest <= PIECE, true);
});

test("what the hall cannot take just now is kept and offered again", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  let full = true;
  hall.judge = () => (full ? { key: "not_saved", text: "Noch nicht gespeichert.", retry: true } : null);
  await write(ada, "geduldig");
  await until(ada, ({ rows }) => rows[0]?.error);
  assert.equal(ada.get().rows[0].state, "waiting");
  full = false;
  await until(ada, empty);
  assert.deepEqual(texts(hall.taken), ["geduldig"]);
});

test("whoever was only too fast waits a moment, however often they go on tapping", async (t) => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.judge = () => ({ key: "too_fast", text: "Das ging sehr schnell.", retry: true });
  await write(ada, "schnell");
  await until(ada, ({ rows }) => rows[0]?.error);
  for (let tap = 0; tap < 5; tap += 1) await ada.flush();
  const pauses = [];
  t.mock.method(globalThis, "setTimeout", (_, pause) => pauses.push(pause));
  await ada.flush();
  assert.equal(Math.max(...pauses) <= 1500, true);
});

test("a refused card stays with its sentence until Ada decides", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.judge = () => ({ key: "step_closed", text: "Der Schritt ist zu.", retry: false });
  const id = await write(ada, "zu spät");
  await until(ada, ({ rows }) => rows[0]?.state === "refused");
  await ada.flush();
  assert.deepEqual([ada.get().rows[0].error.text, texts(ada.get().rows), hall.messages], ["Der Schritt ist zu.", ["zu spät"], [[id]]]);
  await ada.remove(id);
  assert.deepEqual(ada.get().rows, []);
});

test("one refused card never holds up its neighbours", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  hall.line = false;
  hall.judge = ({ data }) => (data.text === "zu lang" ? { key: "too_long", text: "Zu lang.", retry: false } : null);
  for (const text of ["vorher", "zu lang", "nachher"]) await write(ada, text);
  hall.line = true;
  await ada.flush();
  assert.deepEqual([texts(hall.taken), texts(ada.get().rows)], [["vorher", "nachher"], ["zu lang"]]);
});

test("after a reload the same phone sends what was waiting; Ben on the same phone does not", async () => {
  const hall = openHall();
  const database = await openDatabase();
  hall.line = false;
  const before = await outboxOf("ada", hall, { database });
  await write(before, "von Ada");
  await before.flush();
  hall.line = true;
  const ben = await outboxOf("ben", hall, { database });
  await ben.flush();
  assert.deepEqual([ben.get().rows, hall.taken], [[], []]);
  await (await outboxOf("ada", hall, { database })).flush();
  assert.deepEqual(texts(hall.taken), ["von Ada"]);
});

test("two pages of one phone send everything once", async () => {
  const hall = openHall();
  const database = await openDatabase();
  const [left, right] = [await outboxOf("ada", hall, { database }), await outboxOf("ada", hall, { database })];
  hall.line = false;
  for (const text of ["a", "b", "c", "d"]) await write(text < "c" ? left : right, text);
  hall.line = true;
  await Promise.all([left.flush(), right.flush(), left.flush(), right.flush()]);
  assert.deepEqual([texts(hall.taken).sort(), left.get().rows, right.get().rows], [["a", "b", "c", "d"], [], []]);
});

test("a withdrawal can be taken back for a while; a phone that is put away sends it", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  const id = await write(ada, "unbedacht");
  await until(ada, empty);
  const held = await ada.add("contribution.withdraw", { contribution: id }, { hold: 60000 });
  await ada.flush();
  assert.equal(hall.taken.length, 1);
  await ada.remove(held);
  await ada.add("contribution.withdraw", { contribution: id }, { hold: 60000 });
  await ada.release();
  assert.deepEqual(hall.taken.map((act) => act.act), ["contribution.write", "contribution.withdraw"]);
});

test("when the device stores nothing, the page keeps and sends all the same, and says so", async () => {
  const hall = openHall();
  const full = { kind: "indexeddb", all: async () => [], change: () => Promise.reject(new Error("full")) };
  const ada = await outboxOf("ada", hall, { database: full });
  hall.line = false;
  await write(ada, "nur hier");
  assert.deepEqual([ada.get().keeps, texts(ada.get().rows)], ["memory", ["nur hier"]]);
  hall.line = true;
  await ada.flush();
  assert.deepEqual([texts(hall.taken), ada.get().rows], [["nur hier"], []]);
});

test("a text too large for any message is refused here instead of ending the line", async () => {
  const hall = openHall();
  const ada = await outboxOf("ada", hall);
  await write(ada, "ä".repeat(PIECE));
  await until(ada, ({ rows }) => rows[0]?.state === "refused");
  await write(ada, "kurz");
  await until(ada, ({ rows }) => rows.length === 1);
  assert.deepEqual([texts(hall.taken), ada.get().rows[0].error.key], [["kurz"], "too_large_to_send"]);
});
