// Beneath everything: which of the three sides is seen on a small screen, the way back, and the one next act as a big key.

import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { Icon } from "../parts/Icon.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { nextAct } from "./next_act.js";
import { wordsFor } from "./next_move.js";
import { press } from "./press_next.js";
import { useDesk } from "./use_desk.js";

const SIDES = { day: () => _("Tag"), step: () => _("Schritt"), room: () => _("Raum") };

export function Bar({ side, turnTo, ...view }) {
  const { send } = useDesk();
  return (
    <div class="cockpit__bar">
      <div class="cockpit__switch" role="group" aria-label={_("Was zu sehen ist")}>
        {Object.entries(SIDES).map(([name, word]) => <Button key={name} pressed={name === side} onClick={() => turnTo(name)}>{word()}</Button>)}
      </div>
      <div class="cockpit__tools">
        <Button onClick={() => send(moves.back())} shortcut="b"><Icon name="back" /><span class="cockpit__word">{_("Schritt zurück")}</span></Button>
      </div>
      <div class="cockpit__next"><NextKey view={view} /></div>
    </div>
  );
}

function NextKey({ view }) {
  const shared = useDesk();
  const { busy } = useStore(shared.desk.steering);
  const next = nextAct(shared.day, view.lookedAt);
  if (!next) return <AfterTheDay workshop={shared.day.workshop} reopen={() => shared.send({ acts: [{ act: "workshop.open", data: {} }] })} />;
  return <Button look="primary" big wide shortcut="n" busy={busy > 0} onClick={() => press(next, shared, view)}>{wordsFor(next)}</Button>;
}

function AfterTheDay({ workshop, reopen }) {
  return (
    <div class="cockpit__after">
      <a class="button button--primary" href={`/workshops/${workshop.id}/dokumentation`}>{_("Zur Dokumentation")}</a>
      <Button onClick={reopen}>{_("Workshop wieder öffnen")}</Button>
    </div>
  );
}
