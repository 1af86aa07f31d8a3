// What did not work, in the server's words or ours, each with the next thing to do.

import { useLongWait } from "../live/use_long_wait.js";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { Refused } from "./Refused.jsx";
import { useDesk } from "./use_desk.js";

export function Troubles() {
  const { desk, status, refusal } = useDesk();
  const { troubles } = useStore(desk.steering);
  const { rows } = useStore(desk.outbox);
  const refused = rows.filter((row) => row.state === "refused");
  const long = useLongWait(status);
  if (!refusal && !long && !troubles.length && !refused.length) return null;
  return (
    <div class="cockpit__troubles stack stack--tight">
      {refusal && <Notice kind="warn" action={<Reload />}>{refusal.text}</Notice>}
      {!refusal && long && (
        <Notice kind="offline">{_("Gerade keine Verbindung. Getippte Karten und Notizen gehen von selbst hinaus, sobald sie wieder da ist.")}</Notice>
      )}
      {troubles.map((trouble) => <Trouble key={trouble.id} trouble={trouble} />)}
      {refused.map((row) => <Refused key={row.id} row={row} />)}
    </div>
  );
}

const Reload = () => <Button onClick={() => location.reload()}>{_("Seite neu laden")}</Button>;

function Trouble({ trouble }) {
  const { desk } = useDesk();
  return (
    <Notice kind="error" action={<Keys trouble={trouble} steering={desk.steering} />}>
      {trouble.text || _("Das ist nicht beim Server angekommen. Bitte noch einmal versuchen.")}
    </Notice>
  );
}

function Keys({ trouble, steering }) {
  return (
    <span class="row">
      {!trouble.text && trouble.acts && <Button onClick={() => steering.again(trouble)}>{_("Noch einmal")}</Button>}
      <Button look="quiet" onClick={() => steering.forget(trouble.id)}>{_("Verstanden")}</Button>
    </span>
  );
}
