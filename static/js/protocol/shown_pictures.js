// The photos that are in the house, by the entry to which each belongs: asked for, since pictures are no live records.

import { oneAtATime } from "../live/one_at_a_time.js";
import { createStore } from "../live/store.js";

const ANSWER_WITHIN = 20000;
const TELLING = ["picture_kept", "picture_changed", "pictures_removed"];

/** `{get, subscribe, ask, heard}`; `get()` is `{of: {entry: [picture, …]}}`. `load` promises the list of the house. */
export function createShownPictures(load) {
  const store = createStore({ of: {} });
  let isOld = true;

  /** Asks at once; what happens while an answer is on its way is asked for once more. */
  const ask = oneAtATime(async () => {
    isOld = true;
    const list = await load().catch(() => null);
    if (!list) return;
    store.set({ of: byEntry(list) });
    isOld = false;
  });

  /** Whatever was heard, a question that has found no answer is asked again with it. */
  const heard = (kinds) => {
    if (isOld || !kinds || kinds.some((kind) => TELLING.includes(kind))) ask();
  };

  return { get: store.get, subscribe: store.subscribe, ask, heard };
}

function byEntry(pictures) {
  const found = {};
  for (const one of pictures) if (one.purpose === "photo") (found[one.belongs_to] ??= []).push(one);
  return found;
}

export async function picturesIn(workshop) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN);
  try {
    const response = await fetch(`/workshops/${workshop}/bilder`, { signal: giveUp.signal });
    return response.ok ? (await response.json()).pictures : null;
  } finally {
    clearTimeout(timer);
  }
}
