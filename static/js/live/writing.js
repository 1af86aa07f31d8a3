// What every field for words needs: a draft that survives, a length people can trust, and a way to send.

import { useEffect, useState } from "preact/hooks";
import { _, _n } from "../texts.js";

/** Broken halves of characters, as some keyboards leave them, would be refused; white space around is nobody's meaning. */
export const tidy = (text) => text.replace(/\p{Surrogate}/gu, "").trim();

/** Characters as people count them, as near as the server does: an emoji is not two. */
export const lengthOf = (text) => [...text].length;

/** `[text, setText, clear]`, begun with `first` where no draft stands; `clear(stored)` empties the field at once, and the draft when the words are safely stored. */
export function useDraft(drafts, key, first = "") {
  const [text, show] = useState(() => drafts.get(key) || first);
  useEffect(() => drafts.shownBy(key, show), [key.join("/")]);
  const setText = (words) => {
    show(words);
    drafts.set(key, words);
  };
  const clear = async (stored) => {
    show("");
    const before = drafts.row(key);
    await stored;
    // A field that was opened again meanwhile shows the old words, and hears that they are gone; what was typed since stays.
    if (drafts.row(key) === before) drafts.put(key, "");
    drafts.flush();
  };
  return [text, setText, clear];
}

/** `{submit, keys, problem}` for a form around one text; the problem is said when someone tries to send, not while typing. */
export function useWriting(text, max, send) {
  const [tried, setTried] = useState(false);
  useEffect(() => setTried(false), [text]);
  const problem = problemOf(text, max);
  const submit = (event) => {
    event?.preventDefault();
    if (problem) setTried(true);
    else send(tidy(text));
  };
  const keys = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return { submit, keys, problem: tried ? problem : null };
}

function problemOf(text, max) {
  const length = lengthOf(tidy(text));
  if (!length) return _("Hier fehlt noch der Text.");
  if (length <= max) return null;
  return _n("Ein Zeichen zu viel. Bitte etwas kürzen.", "{n} Zeichen zu viel. Bitte etwas kürzen.", length - max);
}
