// One of several rooms: the phone shows the one its person has chosen and nothing of the others, and a way to go elsewhere.

import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { Choice } from "./inputs/Choice.jsx";
import { isOpen } from "./inputs/places.js";
import { choiceOfPlace, chosenPlace } from "./places_to_be.js";
import { isBegun } from "./shared_posters.js";

/** `as` draws the task. */
export function AtChosen({ as: Asked, ...shared }) {
  const { step, pass, cards } = shared;
  const choice = choiceOfPlace(step, pass);
  const chosen = chosenPlace(step, choice, cards);
  const [choosing, choose] = useState(false);
  useSaid(chosen, () => choose(false));
  const ways = <Ways {...shared} input={choice} chosen={chosen} choosing={choosing} choose={choose} />;
  const isAsked = (input) => input !== choice && (chosen || !input.chosen_in);
  return <Asked {...shared} offered={chosen ? [chosen] : []} isAsked={isAsked} ways={ways} />;
}

/** Whoever goes elsewhere hears where they have come to. */
function useSaid(chosen, arrived) {
  const before = useRef(chosen?.id);
  useEffect(() => {
    if (before.current !== chosen?.id) {
      if (chosen) announce("place", _("Gewählt: {place}", { place: chosen.text }));
      arrived();
    }
    before.current = chosen?.id;
  }, [chosen?.id]);
}

/** Before anything is chosen the choice is all there is; afterwards it is folded away behind a key. */
function Ways({ chosen, choosing, choose, ...field }) {
  const begun = field.step.prompts.filter((one) => one !== chosen && isBegun(field, one));
  return (
    <>
      {begun.map((one) => <p key={one.id} class="small">{_("Noch nicht gesendet liegt ein Text hier: {place}. Wer dorthin zurückgeht, findet ihn wieder.", { place: one.text })}</p>)}
      {!chosen || choosing
        ? <Choice {...field} prompt={null} />
        : isOpen(field) && <p><Button look="quiet" onClick={() => choose(true)}>{_("Woanders hingehen")}</Button></p>}
    </>
  );
}
