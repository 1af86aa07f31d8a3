// The spellings that were counted as one term, and how they become terms of their own.

import { useState } from "preact/hooks";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { _, _n } from "../texts.js";
import { useDesk } from "./use_desk.js";

export function TermForms({ term, split }) {
  const { desk } = useDesk();
  const { busy } = useStore(desk.steering);
  const [picked, pick] = useState([]);
  const texts = term.forms.map((form) => form.text);
  if (texts.length < 2) return null;
  const some = picked.filter((text) => texts.includes(text));
  const turn = (text, on) => pick(on ? [...some, text] : some.filter((one) => one !== text));
  return (
    <fieldset class="choices">
      <legend><h4>{_("Schreibweisen")}</h4></legend>
      {term.forms.map(({ text, count }) => (
        <label key={text} class="choice">
          <input type="checkbox" checked={some.includes(text)} onClick={(event) => turn(text, event.currentTarget.checked)} />
          <span><bdi>{text}</bdi> <span class="soft number">{_n("einmal", "{n}-mal", count)}</span></span>
        </label>
      ))}
      <p>
        <Button blocked={busy > 0} onClick={() => split(some.length ? some : texts)}>
          {some.length ? _n("Eine Schreibweise abtrennen", "{n} Schreibweisen abtrennen", some.length) : _("Alle trennen")}
        </Button>
      </p>
    </fieldset>
  );
}
