// One entry: what it says, when and where, what has become of it, and how to put it right or take it out.

import { useEffect, useRef, useState } from "preact/hooks";
import { nameOfGroup } from "../agenda/groups.js";
import { uuid } from "../live/uuid.js";
import { Button } from "../parts/Button.jsx";
import { Card } from "../parts/Card.jsx";
import { SaveState } from "../parts/SaveState.jsx";
import { _ } from "../texts.js";
import { mayChange, whereInStep } from "./headings.js";
import { PhotoRefused, PhotoState } from "./PhotoState.jsx";
import { PutRight } from "./PutRight.jsx";
import { Refused } from "./Refused.jsx";
import { useProtocol } from "./use_protocol.js";
import { KIND_WORDS, momentWords } from "./words.js";

const UNDO_FOR = 10000;
const SHEETS = { note: 0, quote: 3, photo: 0, card: 1 };

export function Entry({ entry }) {
  const [editing, edit] = useState(false);
  const key = useRef(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) key.current?.querySelector("button")?.focus();
    wasEditing.current = editing;
  }, [editing]);
  if (editing) return <li><PutRight entry={entry} close={() => edit(false)} /></li>;
  return <Shown entry={entry} edit={() => edit(true)} place={key} />;
}

function Shown({ entry, edit, place }) {
  const isQuote = entry.kind === "quote";
  const text = entry.text || (entry.kind === "photo" ? _("Foto noch ohne Worte") : "");
  return (
    <li class="stack stack--tight">
      <Card as="div" kind={SHEETS[entry.kind]} label={<Label entry={entry} />} contribution={{ text: isQuote ? _("„{text}“", { text }) : text, status: entry.status, late: entry.late }}
        state={entry.state !== "refused" && <SaveState state={entry.state} />} actions={<Keys entry={entry} edit={edit} place={place} />}>
        {isQuote && <p class="small soft">{[entry.speaker, entry.exact ? _("wörtlich") : _("sinngemäß")].filter(Boolean).join(" · ")}</p>}
        {entry.kind === "photo" && <PhotoState entry={entry} />}
      </Card>
      {entry.kind === "photo" && <PhotoRefused entry={entry} />}
      {entry.row && <Refused entry={entry} />}
    </li>
  );
}

function Label({ entry }) {
  const { day } = useProtocol();
  const { heading, question } = whereInStep(day.steps[entry.step], entry);
  const where = [day.steps[entry.step]?.title, question?.text, heading && _(heading.label), nameOfGroup(day.groups, entry.group)];
  return (
    <>
      <span>{[KIND_WORDS[entry.kind](), momentWords(entry.said_at), ...where].filter(Boolean).join(" · ")}</span>
      {entry.special && <span class="tag tag--paper">{_("Besonderheit")}</span>}
    </>
  );
}

function Keys({ entry, edit, place }) {
  const { desk, day, say } = useProtocol();
  const isCard = entry.kind === "card";
  const what = `${KIND_WORDS[entry.kind]()} ${momentWords(entry.said_at)}`;
  const takeOut = async () => {
    document.getElementById("entries").focus();
    const [act, data] = isCard ? ["contribution.withdraw", { contribution: entry.id }] : ["protocol.remove", { entry: entry.id }];
    const row = await desk.outbox.add(act, data, { hold: UNDO_FOR });
    // Held back on this device for a while: what has reached the server as removed is gone for good.
    say({ id: uuid(), text: _("{what} ist heraus.", { what }), seconds: UNDO_FOR / 1000, onUndo: () => desk.outbox.remove(row) });
  };
  return (
    <span class="row" ref={place}>
      {mayChange(entry, day) && <Button look="quiet" aria-label={_("Ändern: {what}", { what })} onClick={edit}>{_("Ändern")}</Button>}
      {!entry.row && <Button look="quiet" aria-label={_("Herausnehmen: {what}", { what })} onClick={takeOut}>{_("Herausnehmen")}</Button>}
    </span>
  );
}
