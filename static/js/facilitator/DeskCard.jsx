// One entry on the desk: read it, see where it belongs, hide it or bring it back, let it onto the wall, put it elsewhere.

import { useState } from "preact/hooks";
import { aboutWords, inputOf, marksOf } from "../agenda/entries.js";
import { Button } from "../parts/Button.jsx";
import { Card } from "../parts/Card.jsx";
import { _ } from "../texts.js";
import { Arrange } from "./Arrange.jsx";
import { canArrange } from "./arranging.js";
import { originOf } from "./entry_words.js";
import { moves } from "./moves.js";
import { markedIn } from "./sifting.js";
import { useDesk } from "./use_desk.js";

/** How long a card counts as just come in. */
const NEW_FOR = 4000;

/** An entry, and beneath it what others have written about it. */
export function DeskEntry({ entry, beneath, step }) {
  return (
    <li class="desk-entry">
      <DeskCard card={entry} step={step} />
      {beneath.length > 0 && (
        <ul class="cards desk-entry__beneath">{beneath.map((one) => <li key={one.id}><DeskCard card={one} step={step} isBeneath /></li>)}</ul>
      )}
    </li>
  );
}

function DeskCard({ card, step, isBeneath }) {
  const { day, now } = useDesk();
  const [arranging, arrange] = useState(false);
  const input = inputOf(step, card);
  const words = markedIn(card.text, day.workshop.marked_words);
  const kind = step.passes.findIndex((pass) => pass.id === card.pass) + 1;
  const about = !isBeneath && aboutWords(card, day);
  return (
    <Card
      as="div"
      contribution={card}
      kind={Math.min(Math.max(kind, 1), 4)}
      label={originOf(card, step, day)}
      marked={words.length > 0}
      arriving={now() - card.written_at < NEW_FOR}
      actions={<Actions card={card} arranging={arranging} arrange={canArrange(input, step) && arrange} />}
    >
      {about && <p class="small">{_("Gehört zu: {words}", { words: about })}</p>}
      <Marks labels={marksOf(input, card)} />
      {words.length > 0 && <p class="small">{_("Enthält: {words}", { words: words.join(", ") })}</p>}
      {arranging && <Arrange card={card} input={input} step={step} />}
    </Card>
  );
}

function Marks({ labels }) {
  if (!labels.length) return null;
  return <p class="desk-entry__marks">{labels.map((label) => <span key={label} class="tag tag--paper">{_(label)}</span>)}</p>;
}

/** The first key stays the same element whatever it says, so that the focus stays where the hand is. */
function Actions({ card, arranging, arrange }) {
  const { send } = useDesk();
  const hidden = card.status === "hidden";
  return (
    <>
      <Button look="quiet" onClick={() => send(hidden ? moves.bringBack(card) : moves.hide(card))}>
        {hidden ? _("Wieder zeigen") : _("Ausblenden")}<span class="unseen">: {card.text}</span>
      </Button>
      {card.status === "waiting" && (
        <Button onClick={() => send(moves.approve([card]))}>{_("Freigeben")}<span class="unseen">: {card.text}</span></Button>
      )}
      {arrange && (
        <Button look="quiet" aria-expanded={arranging} onClick={() => arrange(!arranging)}>
          {arranging ? _("Fertig") : _("Einordnen")}<span class="unseen">: {card.text}</span>
        </Button>
      )}
    </>
  );
}
