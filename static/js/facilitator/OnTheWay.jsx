// Words typed here that have not arrived yet: how many, and whether they move or wait for the line.

import { useStore } from "../live/use_store.js";
import { Notice } from "../parts/Notice.jsx";
import { SaveState } from "../parts/SaveState.jsx";
import { _, _n } from "../texts.js";
import { useDesk } from "./use_desk.js";

export function OnTheWay() {
  const { desk, status } = useDesk();
  const { rows, keeps } = useStore(desk.outbox);
  const travelling = rows.filter((row) => row.state !== "refused" && row.act === "contribution.write");
  return (
    <>
      {keeps === "memory" && <Notice kind="warn">{_("Dieser Browser merkt sich nichts. Bitte die Seite offen lassen, bis alles gespeichert ist.")}</Notice>}
      {travelling.length > 0 && (
        <p class="row">
          <SaveState state={status === "live" ? "sending" : "waiting"} />
          {_n("Eine Karte ist unterwegs.", "{n} Karten sind unterwegs.", travelling.length)}
        </p>
      )}
    </>
  );
}
