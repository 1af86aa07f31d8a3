// Cards or a note that lie in their own field: written for oneself or for the group, about something, with marks, or with fields of their own.

import { useRef, useState } from "preact/hooks";
import { _ } from "../../texts.js";
import { Board } from "./Board.jsx";
import { draftKey, standsAmongOthers } from "../fields.js";
import { start } from "../MyCard.jsx";
import { ForGroup } from "./ForGroup.jsx";
import { entriesAt, isOpen, leftAt, placeOf, thingsFor } from "./places.js";
import { Tie } from "./Tie.jsx";
import { Writing } from "./Writing.jsx";

export function Collection(props) {
  const { phone, step, pass, input, cards, about } = props;
  const board = useRef(null);
  const [chosen, choose] = useState("");
  const things = about ? [] : thingsFor(props);
  const asks = input.about.required && !about;
  const place = { ...placeOf(props), about: about ?? chosen };
  const entries = entriesAt(cards, input, place);
  if (about && !entries.length && !isOpen(props) && !phone.drafts.get(draftKey(input, place))) return null;
  // What comes from other phones must not push away what somebody is busy with.
  const isShared = about || input.owner === "group";
  const isApart = about || standsAmongOthers(step, pass, input);
  const name = !about ? _(input.label) : _("{label} zu: {thing}", { label: _(input.label), thing: start(cards.find((card) => card.id === about)?.text ?? "") });
  return (
    <div class={isApart ? "under" : "stack stack--tight"}>
      <ForGroup {...props} />
      {isApart && <h2 class="field__label">{_(input.label)}</h2>}
      {isApart && !entries.length && <p class="under__hint">{_(input.placeholder)}</p>}
      <Writing
        {...props}
        place={place}
        left={leftAt(cards, input, place)}
        board={board}
        missing={asks && !chosen && _("Bitte erst auswählen, wozu das gehört.")}
        folded={isApart && _("Schreiben: {label}", { label: name })}
        label={isApart ? <span class="unseen">{name}</span> : undefined}
      >
        {(asks || things.length > 0) && <Tie things={things} value={chosen} optional={!asks} onChoose={choose} />}
      </Writing>
      <Board {...props} board={board} bare={isApart} entries={isShared ? entries : [...entries].reverse()} />
    </div>
  );
}
