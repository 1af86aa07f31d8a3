// What keeps the protocol from being saved just now, and what to do about it; writing goes on all the same.

import { useLongWait } from "../live/use_long_wait.js";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { useProtocol } from "./use_protocol.js";

export function Troubles() {
  const { status, refusal, box, pictures } = useProtocol();
  const long = useLongWait(status);
  const forgets = box.keeps === "memory" || (pictures.keeps === "memory" && pictures.rows.length > 0);
  if (!refusal && !long && !forgets) return null;
  return (
    <div class="protocol__troubles stack stack--tight">
      {refusal && <Notice kind="warn" action={<Button onClick={() => location.reload()}>{_("Seite neu laden")}</Button>}>{refusal.text}</Notice>}
      {!refusal && long && (
        <Notice kind="offline">{_("Gerade keine Verbindung. Es lässt sich weiterschreiben: Alles bleibt auf diesem Gerät und geht von selbst hinaus, sobald das Netz wieder da ist.")}</Notice>
      )}
      {forgets && <Notice kind="warn">{_("Dieser Browser merkt sich nichts. Bitte die Seite offen lassen, bis alles gespeichert ist.")}</Notice>}
    </div>
  );
}
