// Says what an entry is about: a list to choose from.

import { useId } from "preact/hooks";
import { _ } from "../../texts.js";

/** `optional` offers nothing as well; something that is chosen but gone keeps its place until another choice. */
export function Tie({ things, value, optional, onChoose, label = _("Gehört zu") }) {
  const id = useId();
  const isGone = value && !things.some((one) => one.id === value);
  return (
    <div class="field">
      <label class="field__label" for={id}>{label}</label>
      <select id={id} class="field__input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {(optional || !value) && <option value="">{optional ? _("nichts Bestimmtem") : _("Bitte auswählen")}</option>}
        {isGone && <option value={value}>{_("(zurückgezogen)")}</option>}
        {things.map((thing) => <option key={thing.id} value={thing.id}>{short(thing.text)}</option>)}
      </select>
    </div>
  );
}

/** A list of long sentences would be wider than the phone. */
const short = (text) => (text.length > 60 ? `${text.slice(0, 58)} …` : text);
