// Choices of where an entry lies: its row, the thing it is about, and what is ticked beside it; each shows only if there is something to choose.

import { offeredBy } from "../agenda/entries.js";
import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { useDesk } from "./use_desk.js";

const LONGEST = 60;

export function RowChoice({ input, row, choose }) {
  if (!(input.rows?.length > 1)) return null;
  const options = input.rows.map((name, place) => ({ value: String(place), text: _(name) }));
  return <Choice label={input.one_per_row ? _("Auf welchem Rang") : _("In welcher Reihe")} value={String(row)} options={options} choose={(place) => choose(Number(place))} />;
}

export function AboutChoice({ input, step, about, choose, except }) {
  const { day } = useDesk();
  const { offer, required } = input.about ?? {};
  if (!offer) return null;
  const things = offeredBy(input, step, day).filter((thing) => thing.id !== except);
  const none = required && about ? [] : [{ value: "", text: required ? _("bitte wählen") : _("zu nichts Bestimmtem") }];
  const options = [...none, ...things.map(({ id, text }) => ({ value: id, text: shortened(text) }))];
  return <Choice label={offer === "groups" ? _("Von welcher Gruppe") : _("Gehört zu")} value={about} options={options} choose={choose} />;
}

export function MarkChoice({ input, marks, turn }) {
  if (!input.marks?.length) return null;
  return (
    <div class="row key-row">
      {input.marks.map((mark) => (
        <label key={mark.id} class="choice"><input type="checkbox" checked={marks.includes(mark.id)} onChange={() => turn(mark.id)} />{_(mark.label)}</label>
      ))}
    </div>
  );
}

function shortened(text) {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}
