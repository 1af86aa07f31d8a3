// The room: who is here, how to get in, and what the wall shows at this moment.

import { joinHost, joinQr } from "../agenda/page_pieces.jsx";
import { Button } from "../parts/Button.jsx";
import { CodeAndQr } from "../parts/CodeAndQr.jsx";
import { Count } from "../parts/Count.jsx";
import { Dots } from "../parts/Dots.jsx";
import { _, _n } from "../texts.js";
import { groupsSentence } from "./groups.js";
import { useDesk } from "./use_desk.js";
import { WallKeys } from "./WallKeys.jsx";

export function Room({ openDialog }) {
  return (
    <section class="cockpit__room" aria-label={_("Der Raum")}>
      <WhoIsHere openDialog={openDialog} />
      <Groups openDialog={openDialog} />
      <WallKeys openDialog={openDialog} />
      <TheProtocol />
      <WayIn />
      <WatchedWords openDialog={openDialog} />
    </section>
  );
}

function WhoIsHere({ openDialog }) {
  const { beat, day } = useDesk();
  const people = Object.values(day.people);
  const onPaper = people.filter((person) => person.source === "paper").length;
  return (
    <section>
      <h2 class="cockpit__heading">{_("Wer da ist")}</h2>
      <div class="stack stack--tight">
        <div class="row">
          <Count number={beat?.here ?? 0} label={_("gerade verbunden")} />
          <Count number={beat?.joined ?? 0} label={_("dabei")} />
        </div>
        <ByFunction people={people} />
        {onPaper > 0 && <p class="small">{_n("Eine Person davon schreibt auf Papier.", "{n} Personen davon schreiben auf Papier.", onPaper)}</p>}
        <p><Button onClick={() => openDialog("paper")} shortcut="p">{_("Papierkarten eintippen")}</Button></p>
      </div>
    </section>
  );
}

function Groups({ openDialog }) {
  const { day } = useDesk();
  return (
    <section>
      <h2 class="cockpit__heading">{_("Gruppen")}</h2>
      <div class="stack stack--tight">
        <p class="small">{groupsSentence(day)}</p>
        <p><Button onClick={() => openDialog("groups")} shortcut="g">{Object.keys(day.groups).length ? _("Gruppen ansehen") : _("Gruppen bilden")}</Button></p>
      </div>
    </section>
  );
}

function TheProtocol() {
  const { day } = useDesk();
  const many = Object.keys(day.protocol).length;
  return (
    <section>
      <h2 class="cockpit__heading">{_("Protokoll des Tages")}</h2>
      <div class="stack stack--tight">
        <p class="small">{many ? _n("Ein Eintrag bisher.", "{n} Einträge bisher.", many) : _("Notizen, Zitate und Fotos vom Tag: für Team und Dokumentation, nie auf der Wand.")}</p>
        <p><a class="button" href={`/workshops/${day.workshop.id}/protokoll`}>{_("Protokoll öffnen")}</a></p>
      </div>
    </section>
  );
}

/** Folded away: who it is from afar is often guessed from a function and a region. */
function ByFunction({ people }) {
  const counts = new Map();
  for (const { function: name } of people) counts.set(name || _("ohne Angabe"), (counts.get(name || _("ohne Angabe")) ?? 0) + 1);
  if (counts.size < 2) return null;
  return (
    <details>
      <summary>{_("Nach Funktion")}</summary>
      <Dots groups={[...counts].map(([name, count]) => ({ name, count }))} most={120} />
    </details>
  );
}

function WayIn() {
  const { day } = useDesk();
  return (
    <section>
      <h2 class="cockpit__heading">{_("Dazukommen")}</h2>
      {day.workshop.status === "planned" && <p class="small">{_("Der Code gilt, sobald der Workshop eröffnet ist.")}</p>}
      <CodeAndQr code={day.workshop.code} url={joinHost()} {...joinQr()} />
    </section>
  );
}

function WatchedWords({ openDialog }) {
  const { day } = useDesk();
  const words = day.workshop.marked_words ?? [];
  return (
    <section>
      <h2 class="cockpit__heading">{_("Auffällige Wörter")}</h2>
      <div class="stack stack--tight">
        <p class="small">{words.length ? words.join(", ") : _("Keine. Karten mit solchen Wörtern würden hier auffallen; gelöscht wird nie etwas.")}</p>
        <p><Button onClick={() => openDialog("words")} shortcut="m">{_("Wörter ändern")}</Button></p>
      </div>
    </section>
  );
}
