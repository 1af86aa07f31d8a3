// The end: thank you, and everything one has written to take along.

import { useState } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { Mine } from "./Mine.jsx";
import { readable } from "./readable.js";
import { asText, copy, download } from "./take_along.js";

export function Farewell(shared) {
  const { phone, workshop, steps, cards, circle, posters } = shared;
  const unsent = steps.flatMap((step) => phone.drafts.under([step.id])).map((draft) => draft.text);
  const text = asText(workshop, steps, readable(cards, steps, circle.groups, posters), unsent);
  return (
    <>
      <section class="phone__still">
        <h1 tabIndex={-1}>{_("Danke fürs Mitdenken!")}</h1>
        <p>{_("Der Workshop ist zu Ende. Aus den Karten aller entsteht nun die Dokumentation.")}</p>
        {cards.length + unsent.length > 0 && <TakeAlong text={text} name={workshop.title} />}
      </section>
      <Mine {...shared} />
    </>
  );
}

function TakeAlong({ text, name }) {
  const [done, setDone] = useState("");
  const copied = async () => {
    const words = (await copy(text)) ? _("Kopiert.") : _("Kopieren geht hier nicht. Bitte die Datei sichern.");
    setDone(words);
    announce("copied", words);
  };
  return (
    <div class="stack stack--tight">
      <p>{_("Die eigenen Beiträge zum Mitnehmen:")}</p>
      <div class="row">
        <Button look="primary" onClick={copied}>{_("Text kopieren")}</Button>
        <Button onClick={() => download(text, `${name}.txt`)}>{_("Als Datei sichern")}</Button>
      </div>
      <p class="small">{done}</p>
    </div>
  );
}
