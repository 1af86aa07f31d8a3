// One of several things: chosen at a touch, changed at a touch, and taken back by choosing nothing.

import { useId } from "preact/hooks";
import { SaveState } from "../../parts/SaveState.jsx";
import { _ } from "../../texts.js";
import { isThere } from "../my_cards.js";
import { choose } from "./acts.js";
import { ForGroup } from "./ForGroup.jsx";
import { entriesAt, isOpen, placeOf, thingsFor } from "./places.js";
import { NotTaken } from "./NotTaken.jsx";
import { useWish } from "./use_wish.js";
import { whoSees } from "./who_sees.js";

export function Choice(props) {
  const { phone, step, input, cards } = props;
  const name = useId();
  const place = placeOf(props);
  const entries = entriesAt(cards, input, place);
  const entry = entries.find(isThere);
  const [chosen, wish] = useWish(entry?.about ?? "");
  const things = thingsFor(props);
  const closed = !isOpen(props);
  const options = [...things, { id: "", text: _("Keine Auswahl") }];
  const hints = input.about.offer === "prompts" ? Object.fromEntries(step.prompts.map((one) => [one.id, one.hint])) : {};
  if (!things.length) return <Nothing input={input} />;
  return (
    <div class="stack stack--tight">
      <ForGroup {...props} />
      <fieldset class="choices" disabled={closed}>
        <legend><strong>{_(input.label)}</strong></legend>
        {options.map(({ id, text }) => (
          <label key={id} class="choice">
            <input type="radio" name={name} checked={chosen === id} onChange={() => wish(id, choose(phone, input, place, id))} />
            <span class={id ? "" : "soft"}>{text}{hints[id] && <span class="choice__hint"> {hints[id]}</span>}</span>
          </label>
        ))}
      </fieldset>
      {entry && <SaveState state={entry.state} />}
      <NotTaken phone={phone} entries={entries} />
      {!closed && <p class="phone__visible">{whoSees(step, input)}</p>}
    </div>
  );
}

export function Nothing({ input }) {
  return (
    <div class="empty empty--small">
      <p class="empty__title">{_(input.label)}</p>
      <p>{_("Hier steht bald etwas zur Wahl. Noch ist nichts da.")}</p>
    </div>
  );
}
