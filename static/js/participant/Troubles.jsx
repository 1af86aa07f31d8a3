// The few things about line and device that a person should know, each with what to do.

import { useLongWait } from "../live/use_long_wait.js";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";

export function Troubles({ status, refusal, keeps }) {
  const long = useLongWait(status);
  return (
    <>
      {refusal && <Refused refusal={refusal} />}
      {!refusal && long && (
        <Notice kind="offline"><p>{_("Gerade keine Verbindung. Weiterschreiben geht; alles wird gesendet, sobald das Netz wieder da ist.")}</p></Notice>
      )}
      {keeps === "memory" && (
        <Notice kind="warn"><p>{_("Dieser Browser merkt sich nichts, zum Beispiel im privaten Modus. Bis „gespeichert“ dasteht, bitte die Seite offen lassen.")}</p></Notice>
      )}
    </>
  );
}

function Refused({ refusal }) {
  return (
    <Notice kind="warn" action={<Button onClick={() => location.reload()}>{_("Seite neu laden")}</Button>}>
      <p>{refusal.text}</p>
    </Notice>
  );
}
