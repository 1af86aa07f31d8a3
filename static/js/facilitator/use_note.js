// Writing a note in passing: kept as a draft while typed, saved after a pause, and never over somebody else's words.

import { useEffect, useRef, useState } from "preact/hooks";
import { lengthOf, tidy } from "../live/writing.js";
import { _ } from "../texts.js";

const SAVED_AFTER = 1500;
const UNDO_FOR = 8000;

/** `{text, dirty, tooLong, clash, type, leave, join}`; `clash` are words that somebody else has saved here meanwhile. */
export function useNote(desk, place, note, most) {
  const key = ["note", place.step, place.input, place.prompt];
  const [typed, show] = useState(() => desk.drafts.get(key) || null);
  const base = useRef(note?.text ?? "");
  const known = note?.text ?? "";
  if (typed === null) base.current = known;
  const words = typed === null ? known : tidy(typed);
  const clash = known !== base.current && known !== words ? known : "";
  const now = { typed, words, clash, dirty: words !== known, tooLong: lengthOf(words) > most };
  const type = (text) => {
    show(text);
    desk.drafts.set(key, text);
  };
  const keep = async () => {
    if (!now.dirty || now.tooLong || now.clash || !words) return;
    base.current = words;
    await desk.outbox.add(...(note ? edited(note, words) : written(place, words)));
    if (tidy(desk.drafts.get(key)) === words) desk.drafts.set(key, "");
  };
  useAfterAPause(typed, keep);
  const leave = async () => {
    if (typed !== null && !words && note) takeAway(desk, note);
    await keep();
    if (!words) desk.drafts.set(key, "");
    if (!now.tooLong && !now.clash) show((latest) => (latest === typed ? null : latest));
  };
  const join = () => {
    base.current = known;
    type(`${known}\n${typed}`);
  };
  return { ...now, text: typed ?? known, type, leave, join };
}

const written = (place, text) => ["contribution.write", { ...place, text }];
const edited = (note, text) => ["contribution.edit", { contribution: note.id, text }];

function useAfterAPause(typed, keep) {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const timer = typed !== null && setTimeout(() => latest.current(), SAVED_AFTER);
    return () => clearTimeout(timer);
  }, [typed]);
}

/** An emptied note goes, but only after a while in which it can be had back. */
async function takeAway(desk, note) {
  const row = await desk.outbox.add("contribution.withdraw", { contribution: note.id }, { hold: UNDO_FOR });
  desk.steering.say(_("Die Notiz ist gelöscht."), () => desk.outbox.remove(row), UNDO_FOR);
}
