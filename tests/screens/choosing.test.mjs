// Choices, dots and ticks: quick fingers, a thin line, and still neither one too many nor one too few.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange, choose, stick, tick, unstick } from "../../static/js/participant/inputs/acts.js";
import { placeOf } from "../../static/js/participant/inputs/places.js";
import { myCards } from "../../static/js/participant/my_cards.js";
import { openHall, outboxOf } from "../live_client/hall.mjs";
import { inputOf, record, step, view } from "./a_group.mjs";

/** A phone whose line is as the hall says, and which knows these records. */
async function phoneWith(...records) {
  const hall = openHall();
  hall.line = false;
  const outbox = await outboxOf(`ada${Math.random()}`, hall);
  const live = { get: () => ({ view: view(records) }) };
  return { hall, live, outbox, cards: () => myCards(live.get().view, outbox.get(), true) };
}

const place = (id) => placeOf({ step: step(), input: inputOf(id) });

test("one choice, however often it is changed before it leaves", async () => {
  const ada = await phoneWith();
  for (const prompt of ["q1", "q2", "q1", "q2"]) choose(ada, inputOf("theme"), place("theme"), prompt);
  await choose(ada, inputOf("theme"), place("theme"), "q1");
  ada.hall.line = true;
  await ada.outbox.flush();
  assert.deepEqual(ada.hall.taken.map(({ act, data }) => [act, data.about]), [["contribution.write", "q1"]]);
});

test("a known choice is arranged, and taken back by choosing nothing", async () => {
  const ada = await phoneWith(record("c", "theme", { text: "", about: "q1" }));
  await choose(ada, inputOf("theme"), place("theme"), "q2");
  assert.deepEqual(ada.outbox.get().rows.map(({ act, data }) => [act, data.contribution, data.about]), [["contribution.arrange", "c", "q2"]]);
  await choose(ada, inputOf("theme"), place("theme"), "");
  await ada.outbox.flush();
  assert.deepEqual([ada.outbox.get().rows.map(({ act }) => act), ada.cards()], [["contribution.withdraw"], []]);
});

test("five quick touches stick three dots", async () => {
  const ada = await phoneWith();
  await Promise.all(["g1", "g1", "g2", "g2", "g2"].map((group) => stick(ada, inputOf("dots"), place("dots"), group)));
  assert.deepEqual(ada.cards().map(({ about }) => about).sort(), ["g1", "g1", "g2"]);
  await unstick(ada, place("dots"), "g1");
  await unstick(ada, place("dots"), "g1");
  await unstick(ada, place("dots"), "g1");
  assert.deepEqual(ada.cards().map(({ about }) => about), ["g2"]);
});

test("two marks ticked at once are both ticked, and the row stays", async () => {
  const ada = await phoneWith(record("a", "tower", { row: 2 }));
  await Promise.all([tick(ada, "a", "ours"), tick(ada, "a", "others"), tick(ada, "a", "ours")]);
  assert.deepEqual(ada.cards().map(({ marks, row }) => [marks, row]), [[["others"], 2]]);
});

test("a card that is gone meanwhile is not moved", async () => {
  const ada = await phoneWith();
  await arrange(ada, "gone", () => ({ row: 1 }));
  assert.deepEqual(ada.outbox.get().rows, []);
});
