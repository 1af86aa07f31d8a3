// Sticky dots: so many for everything together, one or several on a thing, put on and taken off one at a time.

import { announce } from "../../live/announcer.js";
import { Button } from "../../parts/Button.jsx";
import { SaveState } from "../../parts/SaveState.jsx";
import { _, _n } from "../../texts.js";
import { isThere } from "../my_cards.js";
import { start } from "../MyCard.jsx";
import { stick, unstick } from "./acts.js";
import { Nothing } from "./Choice.jsx";
import { ForGroup } from "./ForGroup.jsx";
import { NotTaken } from "./NotTaken.jsx";
import { entriesAt, isOpen, leftAt, placeOf, thingsFor } from "./places.js";
import { whoSees } from "./who_sees.js";

/** From the one that needs most attention to the one that needs none. */
const STATES = ["refused", "waiting", "sending", "saved"];

export function DotsToStick(props) {
  const { phone, step, input, cards } = props;
  const place = placeOf(props);
  const dots = entriesAt(cards, input, place);
  const things = thingsFor(props);
  const left = Math.max(0, leftAt(cards, input, place));
  const closed = !isOpen(props);
  const state = STATES.find((one) => dots.some((dot) => dot.state === one));
  if (!things.length) return <Nothing input={input} />;
  return (
    <div class="stack stack--tight">
      <ForGroup {...props} />
      <div class="row row--apart">
        <h2 class="field__label">{_(input.label)}</h2>
        <p class="number">{left ? _n("noch ein Punkt", "noch {n} Punkte", left) : _("alle Punkte geklebt")}</p>
      </div>
      <ul class="sticking">
        {things.map((thing) => (
          <Thing key={thing.id} {...{ phone, input, place, thing, left, closed }} mine={dots.filter((dot) => isThere(dot) && dot.about === thing.id).length} />
        ))}
      </ul>
      {state && <SaveState state={state} />}
      <NotTaken phone={phone} entries={dots} />
      {!closed && <p class="phone__visible">{whoSees(step, input)}</p>}
    </div>
  );
}

function Thing({ phone, input, place, thing, left, closed, mine }) {
  const text = start(thing.text);
  const say = (number, rest) => announce("dots", _("{text}: {dots}, {rest}.", { text, dots: counted(number), rest: rest ? _n("noch ein Punkt", "noch {n} Punkte", rest) : _("alle Punkte geklebt") }));
  const put = () => {
    stick(phone, input, place, thing.id);
    say(mine + 1, left - 1);
  };
  const take = () => {
    unstick(phone, place, thing.id);
    say(mine - 1, left + 1);
  };
  return (
    <li class="sticking__thing">
      <span class="sticking__name">{thing.text}</span>
      <span class="sticking__dots" aria-hidden="true">{Array.from({ length: mine }, (one, order) => <span key={order} class="sticking__dot" />)}</span>
      <span class="unseen">{counted(mine)}</span>
      {!closed && (
        <span class="sticking__keys">
          <Button icon blocked={!mine} onClick={take} aria-label={_("Punkt wegnehmen: {text}", { text })}>−</Button>
          <Button icon blocked={!left} onClick={put} aria-label={_("Punkt kleben: {text}", { text })}>+</Button>
        </span>
      )}
    </li>
  );
}

const counted = (number) => (number ? _n("ein Punkt", "{n} Punkte", number) : _("kein Punkt"));
