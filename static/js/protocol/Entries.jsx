// What was taken down so far, newest first, all of it or that of one step.

import { useState } from "preact/hooks";
import { inOrder } from "../agenda/running.js";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _ } from "../texts.js";
import { Entry } from "./Entry.jsx";
import { ofStep } from "./entries.js";
import { Choice } from "./Told.jsx";
import { useProtocol } from "./use_protocol.js";

const ALL = "all";

export function Entries() {
  const { day, entries } = useProtocol();
  const [chosen, choose] = useState(ALL);
  const shown = ofStep(entries, chosen === ALL ? null : chosen, day.steps);
  return (
    <section class="stack" aria-labelledby="entries">
      <div class="protocol__sift">
        <h2 id="entries" class="protocol__heading" tabindex="-1">{_("Einträge")}</h2>
        {entries.length > 0 && (
          <Choice label={_("Zeigen")} value={chosen} onChoose={choose}>
            <option value={ALL}>{_("alle Schritte")}</option>
            {inOrder(day.steps).map((step) => <option key={step.id} value={step.id}>{step.title}</option>)}
            <option value="">{_("ohne Schritt")}</option>
          </Choice>
        )}
      </div>
      {shown.length > 0 ? <ol class="cards" role="list">{shown.map((entry) => <Entry key={entry.id} entry={entry} />)}</ol> : <Nothing any={entries.length > 0} />}
    </section>
  );
}

function Nothing({ any }) {
  if (any) return <EmptyInvitation small title={_("Zu diesem Schritt steht noch nichts im Protokoll.")} />;
  return (
    <EmptyInvitation title={_("Das Protokoll ist noch leer.")}>
      {_("Unten beginnt eine Notiz, ein Zitat oder ein Foto, und mit „Karten“ kommt etwas unter die Überschriften eines Schritts. Geschrieben wird auch ohne Netz.")}
    </EmptyInvitation>
  );
}
