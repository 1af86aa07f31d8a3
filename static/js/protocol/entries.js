// What was taken down as it is read, entries and cards alike: what the server knows, with everything still on its way laid over it; pure.

import { about } from "../live/queue.js";

const NOTHING = { text: "", step: null, group: null, special: false, speaker: "", exact: false };
const WRITES = ["protocol.write", "contribution.document"];
const CHANGES = ["protocol.change", "contribution.edit"];
const TAKES_OUT = ["protocol.remove", "contribution.withdraw"];

/** All that the server knows, by id: a card of the documentation is an entry of its own kind. */
export const knownIn = ({ protocol, contributions }) => ({ ...protocol, ...Object.fromEntries(Object.values(contributions).map((one) => [one.id, card(one, one.written_at)])) });

/** Where it lies is not told here; `row` is that of the outbox. */
const card = ({ row, ...said }, said_at) => ({ ...NOTHING, ...said, kind: "card", said_at });

/**
 * Newest first, each with `state` (saved | sending | waiting | refused) and, where there is one, the refused `row`.
 * What is being taken out is not among them.
 */
export function entriesOf(known, { rows, done }, online) {
  const entries = new Map(Object.values(known).map((one) => [one.id, { ...one, state: "saved" }]));
  const under = online ? "sending" : "waiting";
  for (const row of done) lay(entries, row, "saved");
  for (const row of inOrder(rows)) lay(entries, row, row.state === "refused" ? "refused" : under);
  return [...entries.values()].sort((one, other) => other.said_at - one.said_at || (one.id < other.id ? 1 : -1));
}

const inOrder = (rows) => [...rows].sort((one, other) => one.order - other.order);

function lay(entries, row, state) {
  const refused = state === "refused" ? { row } : {};
  const id = about(row);
  const before = entries.get(id);
  if (WRITES.includes(row.act) && !before) entries.set(id, { ...NOTHING, ...begun(row), id, state, ...refused });
  if (CHANGES.includes(row.act) && (before || state === "refused")) {
    const { entry, contribution, ...said } = row.data;
    entries.set(id, { ...(before ?? takenOut(row, id)), ...said, state, ...refused });
  }
  if (TAKES_OUT.includes(row.act) && state !== "refused") entries.delete(id);
  if (TAKES_OUT.includes(row.act) && state === "refused" && before) entries.set(id, { ...before, row });
}

const begun = ({ act, data, made }) => (act === "contribution.document" ? card(data, made) : data);

/** Somebody has taken out what was put right here: these words are still somebody's. */
function takenOut({ act, data, made }, id) {
  const kind = data.speaker || data.exact ? "quote" : "note";
  return { ...NOTHING, id, kind: act === "contribution.edit" ? "card" : kind, said_at: made };
}

/** Those of one step; "" are those of no step, or of one that is gone. Without a wish: all of them. */
export const ofStep = (entries, wanted, steps) =>
  wanted === null ? entries : entries.filter((one) => (steps[one.step] ? one.step : "") === wanted);

/** True if neither the server nor this device knows the entry: what was kept for it is no use any more. */
export function isGone(id, known, { rows, done }, beingWritten) {
  const isOnItsWay = [...rows, ...done].some((row) => row.id === id && row.act === "protocol.write");
  return !known[id] && !isOnItsWay && !beingWritten.includes(id);
}
