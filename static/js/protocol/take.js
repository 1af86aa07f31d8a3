// The entry somebody is just writing: its words, its moment and its place are kept while it is typed, like every draft.

import { useState } from "preact/hooks";
import { uuid } from "../live/uuid.js";
import { tidy, useDraft } from "../live/writing.js";

export const KINDS = ["note", "quote", "photo"];
/** Beside them: what goes into a step, from a sheet of its own. */
export const CARDS = "cards";
const LAST_GROUP = ["last", "group"];

const textKey = (kind, id) => ["new", kind, id, "text"];
const speakerKey = (kind, id) => ["new", kind, id, "speaker"];
const frameKey = (kind) => ["new", kind, "frame"];

/** Ids of entries that are just being stored to be sent: the next one of their kind is another, however slow the device is. */
const leaving = new Set();

const isSent = ({ outbox, live }, id) => {
  const { rows, done } = outbox.get();
  return leaving.has(id) || [...rows, ...done].some((row) => row.id === id) || Boolean(live.get().view?.state.protocol?.[id]);
};

/** The entry of this kind that was begun and not sent. */
function frameIn(desk, kind) {
  const frame = JSON.parse(desk.drafts.get(frameKey(kind)) || "null");
  return frame && !isSent(desk, frame.id) ? frame : null;
}

export const lastGroup = (drafts) => drafts.get(LAST_GROUP);

/** The ids of entries that are begun, or not stored yet: a photo may already be kept for one. */
export const beingWritten = (desk) => [...KINDS.map((kind) => frameIn(desk, kind)?.id).filter(Boolean), ...leaving];

/** True if there is something of this kind that was begun and not sent. */
export function isBegun(desk, kind) {
  const { drafts, pictures } = desk;
  if (kind === CARDS) return drafts.any(["paper"]);
  const frame = frameIn(desk, kind);
  return Boolean(frame && (drafts.get(textKey(kind, frame.id)) || drafts.get(speakerKey(kind, frame.id)) || pictures.of(frame.id)));
}

/** Begins an entry at this moment and this place, unless one of its kind is begun already. */
export function begin(desk, kind, place) {
  if (isBegun(desk, kind)) return;
  const frame = { id: uuid(), begun: Math.round(desk.live.now()), ...place, special: false, exact: false };
  desk.drafts.set(frameKey(kind), JSON.stringify(frame));
}

/** `{frame, text, speaker, set(part), setText, setSpeaker, send}`. */
export function useTake(desk, kind) {
  const { drafts, outbox } = desk;
  const [frame, show] = useState(() => frameIn(desk, kind));
  const [text, setText, clearText] = useDraft(drafts, textKey(kind, frame.id));
  const [speaker, setSpeaker, clearSpeaker] = useDraft(drafts, speakerKey(kind, frame.id));
  const set = (part) => {
    const after = { ...frame, ...part };
    show(after);
    drafts.set(frameKey(kind), JSON.stringify(after));
    if ("group" in part) drafts.set(LAST_GROUP, part.group);
  };
  const send = async () => {
    const { id, begun, ...place } = frame;
    leaving.add(id);
    const stored = outbox.add("protocol.write", { kind, said_at: begun, ...saying(kind, { ...place, text, speaker }) }, { id });
    await Promise.all([clearText(stored), clearSpeaker(stored)]).finally(() => leaving.delete(id));
    if (frameIn(desk, kind) === null) drafts.set(frameKey(kind), "");
    await drafts.flush();
  };
  return { frame, text, speaker, set, setText, setSpeaker, send };
}

/** All that an entry says, in the form of its acts. */
export function saying(kind, { text, step, group, special, speaker, exact }) {
  const isQuote = kind === "quote";
  return { text: tidy(text), step: step || null, group: group || null, special, speaker: isQuote ? tidy(speaker) : "", exact: isQuote && exact };
}
