// The keys of a card that lies in a row: up, down, change, take back; small to the eye, each with a name to be heard; and its grip.

import { useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../../live/announcer.js";
import { Button } from "../../parts/Button.jsx";
import { Icon } from "../../parts/Icon.jsx";
import { _ } from "../../texts.js";
import { start } from "../MyCard.jsx";
import { withdraw } from "../phone.js";
import { arrange } from "./acts.js";
import { carry } from "./carry.js";
import { rowNextTo } from "./places.js";

/** A card that has moved is drawn anew in its new row, and at once; the focus goes with it. */
const AT_ONCE = 2000;
let lastMoved = { id: null };

export function RowKeys({ phone, card, input, edit, change }) {
  const [up, down] = [useRef(null), useRef(null)];
  useLayoutEffect(() => {
    if (lastMoved.id !== card.id || Date.now() > lastMoved.until) return;
    (lastMoved.way > 0 ? up : down).current.focus();
    lastMoved = { id: null };
  }, []);
  const text = start(card.text);
  const move = (way) => {
    lastMoved = { id: card.id, way, until: Date.now() + AT_ONCE };
    lay(rowNextTo(input, card, way));
  };
  const lay = (row) => {
    arrange(phone, card.id, () => ({ row }));
    announce("moved", _("„{text}“ liegt jetzt hier: {row}.", { text, row: _(input.rows[row]) }));
  };
  const blocked = (way) => rowNextTo(input, card, way) === null;
  return (
    <>
      <span class="grip" aria-hidden="true" title={_("Ziehen")} onPointerDown={(event) => carry(event, lay)}>⠿</span>
      <Button ref={up} icon look="quiet" blocked={blocked(1)} onClick={() => move(1)} aria-label={_("Hinauf: {text}", { text })}><Icon name="up" /></Button>
      <Button ref={down} icon look="quiet" blocked={blocked(-1)} onClick={() => move(-1)} aria-label={_("Hinunter: {text}", { text })}><Icon name="down" /></Button>
      <Button ref={change} icon look="quiet" onClick={edit} aria-label={_("Ändern: {text}", { text })}><Icon name="pencil" /></Button>
      <Button icon look="quiet" onClick={() => withdraw(phone.outbox, card.id)} aria-label={_("Zurückziehen: {text}", { text })}><Icon name="cross" /></Button>
    </>
  );
}
