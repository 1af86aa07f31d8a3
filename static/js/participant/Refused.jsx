// A card that was not taken: the reason as the server gave it, the words still there, and the ways on.

import { useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { draftKey } from "./fields.js";

export function Refused({ phone, card, input, open, edit }) {
  const { act, data, id } = card.refused;
  const drop = () => phone.outbox.remove(id);
  const hasTyped = Boolean(data.text);
  return (
    <>
      <p class="field__error">{card.sentence ?? _("Der Text ist zu lang zum Senden. Bitte auf mehrere Karten verteilen.")}</p>
      {act === "contribution.edit" && <p class="card__text">{data.text}</p>}
      <div class="row">
        {act === "contribution.write" && hasTyped && open && <Button onClick={() => takeBack(phone, card, input, drop)}>{_("Zurück ins Feld")}</Button>}
        {act === "contribution.edit" && open && <Button onClick={edit}>{_("Weiter ändern")}</Button>}
        {hasTyped ? <Discard drop={drop} /> : <Button onClick={drop}>{_("Verstanden")}</Button>}
      </div>
    </>
  );
}

/** The words go back to where they were typed, in front of what stands there by now. */
function takeBack({ drafts }, card, input, drop) {
  const key = draftKey(input, card);
  drafts.put(key, [card.text, drafts.get(key)].filter(Boolean).join("\n"));
  drafts.flush().then(drop);
}

/** Throwing words away cannot be undone, so it asks first, in place. */
function Discard({ drop }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button look="quiet" onClick={() => setAsked(true)}>{_("Verwerfen")}</Button>;
  return <Button onClick={drop}>{_("Wirklich verwerfen")}</Button>;
}
