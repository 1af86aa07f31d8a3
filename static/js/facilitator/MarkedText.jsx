// Words with passages that stand out: they are typed or read in a field, chosen there, and marked with a key.

import { useRef, useState } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { Button } from "../parts/Button.jsx";
import { TextArea } from "../parts/Field.jsx";
import { chosen, marked, moved, unmarked } from "../parts/passages.js";
import { Words } from "../parts/Words.jsx";
import { _ } from "../texts.js";

export function MarkedText({ text, onText, passages, onPassages, most, children, ...field }) {
  const frame = useRef(null);
  const [missed, miss] = useState(false);
  const typed = (after) => {
    onPassages(moved(passages, text, after));
    onText(after);
  };
  const turn = () => {
    const { selectionStart, selectionEnd } = frame.current.querySelector("textarea");
    const part = chosen(text, selectionStart, selectionEnd);
    miss(!part);
    if (!part) announce("marking", missedWords());
    if (part) onPassages(isMarked(passages, part) ? unmarked(passages, part) : marked(passages, part));
  };
  return (
    <div ref={frame} class="stack stack--tight">
      <TextArea {...field} value={text} onText={typed} most={most - [...text].length < 60 ? most : undefined} />
      {passages.length > 0 && <p class="marked-text"><Words text={text} passages={passages} /></p>}
      <div class="row">
        <Button onClick={turn}>{_("Hervorheben")}</Button>
        {children}
      </div>
      {missed && <p class="small">{missedWords()}</p>}
    </div>
  );
}

const missedWords = () => _("Erst im Feld Worte auswählen, dann hervorheben.");

const isMarked = (passages, [start, end]) => passages.some(([from, to]) => from <= start && to >= end);
