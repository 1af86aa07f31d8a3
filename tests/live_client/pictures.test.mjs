// Photos of the protocol: kept first, sent only after their entry, once in effect, and given up by people alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openPictures } from "../../static/js/protocol/pictures.js";

const OK = { ok: true, answer: {} };
const LATER = { ok: false, error: { key: "not_saved", text: "", retry: true } };
const NO = { ok: false, error: { key: "photo_too_large", text: "Zu groß.", retry: false } };

const file = (name) => ({ name, type: "image/png", arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer });

function shelf() {
  const rows = new Map();
  return {
    kind: "indexeddb",
    rows,
    all: async (owner) => [...rows.values()].filter((row) => row.owner === owner),
    async change({ put = [], remove = [] }) {
      put.forEach((row) => rows.set(row.id, row));
      remove.forEach((id) => rows.delete(id));
    },
  };
}

async function opened({ place = shelf(), answers = [], known = {}, line = { there: true } } = {}) {
  const sent = [];
  const send = async (row, alternative) => {
    sent.push([row.id, row.entry, alternative]);
    const answer = answers.length ? answers.shift() : OK;
    if (answer === "lost") throw new Error("the line is gone");
    return answer;
  };
  const deliver = { ready: () => line.there, send };
  let time = 0;
  const pictures = await openPictures({ shelf: place, owner: "dana", deliver, entryOf: (id) => known[id], now: () => (time += 1) });
  return { pictures, sent, known, place, line };
}

test("a photo waits for its entry, and goes with the entry's words", async () => {
  const { pictures, sent, known } = await opened();
  await pictures.keep("e", file("plakat.png"));
  await pictures.flush();
  assert.deepEqual(sent, []);
  known.e = { text: "Ein Plakat" };
  await pictures.flush();
  assert.deepEqual(sent.map(([, entry, alternative]) => [entry, alternative]), [["e", "Ein Plakat"]]);
  assert.deepEqual([pictures.get().rows, pictures.get().sent], [[], ["e"]]);
});

test("without a line it stays, also over a reload", async () => {
  const { pictures, place, line, sent } = await opened({ known: { e: {} }, line: { there: false } });
  await pictures.keep("e", file("plakat.png"));
  await pictures.flush();
  assert.deepEqual([sent, pictures.get().rows.length], [[], 1]);
  line.there = true;
  const again = await opened({ place, known: { e: {} } });
  await again.pictures.flush();
  assert.equal(again.sent.length, 1);
  assert.equal(place.rows.size, 0);
});

test("an answer that is lost, or that says later, sends the very same photo again", async () => {
  const { pictures, sent } = await opened({ known: { e: {} }, answers: ["lost", LATER] });
  await pictures.keep("e", file("plakat.png"));
  for (let round = 0; round < 3; round += 1) await pictures.flush();
  assert.equal(new Set(sent.map(([id]) => id)).size, 1);
  assert.deepEqual([sent.length, pictures.get().rows], [3, []]);
});

test("a refused photo stays until somebody decides, and holds up no other", async () => {
  const { pictures, sent } = await opened({ known: { a: {}, b: {} }, answers: [NO] });
  await pictures.keep("a", file("a.png"));
  await pictures.keep("b", file("b.png"));
  await pictures.flush();
  assert.deepEqual(pictures.get().rows.map(({ entry, state, error }) => [entry, state, error.text]), [["a", "refused", "Zu groß."]]);
  assert.deepEqual(pictures.get().sent, ["b"]);
  await pictures.again("a");
  await pictures.flush();
  assert.deepEqual([pictures.get().rows, sent.length], [[], 3]);
});

test("another photo takes the place of the first one, and what nobody needs is forgotten", async () => {
  const { pictures, place } = await opened();
  await pictures.keep("e", file("eins.png"));
  await pictures.keep("e", file("zwei.png"));
  assert.deepEqual([...place.rows.values()].map(({ name }) => name), ["zwei.png"]);
  await pictures.tidy((entry) => entry === "e");
  assert.equal(place.rows.size, 0);
});

test("one that was exchanged on its way and then refused does not come back", async () => {
  let tell;
  const late = new Promise((resolve) => {
    tell = resolve;
  });
  const { pictures, sent, place } = await opened({ known: { e: {} }, answers: [late] });
  await pictures.keep("e", file("eins.png"));
  const sending = pictures.flush();
  await pictures.keep("e", file("zwei.png"));
  tell(NO);
  await sending;
  assert.deepEqual([sent.length, pictures.get().rows, place.rows.size], [2, [], 0]);
});

test("where nothing can be stored the photo lives on in the page, which says so", async () => {
  const broken = { ...shelf(), change: async () => { throw new Error("full"); } };
  const { pictures, sent } = await opened({ place: broken, known: { e: {} } });
  await pictures.keep("e", file("plakat.png"));
  assert.deepEqual([pictures.get().keeps, pictures.get().rows.length], ["memory", 1]);
  await pictures.flush();
  assert.deepEqual([sent.length, pictures.get().rows], [1, []]);
});
