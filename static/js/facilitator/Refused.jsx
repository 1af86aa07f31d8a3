// Words that the server did not take: its reason, the words, and their way back into the field.

import { useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { useDesk } from "./use_desk.js";

export function Refused({ row }) {
  const { desk, day } = useDesk();
  const { step, input, prompt = "", text } = row.data;
  const drop = () => desk.outbox.remove(row.id);
  const back = async () => {
    const takenDown = day.steps[step]?.inputs.find((one) => one.id === input)?.by === "facilitator";
    const key = takenDown ? ["spoken", step, input] : ["paper", step, input, prompt];
    desk.drafts.put(key, [text, desk.drafts.get(key)].filter(Boolean).join("\n"));
    await desk.drafts.flush();
    drop();
    desk.steering.say(takenDown ? _("Der Text steht wieder in seinem Feld.") : _("Der Text steht wieder bei den Papierkarten."));
  };
  return (
    <Notice kind="warn" title={row.error?.text || _("Diese Karte ist zu lang zum Senden. Bitte auf mehrere verteilen.")}>
      {text && <p class="card__text">{text}</p>}
      <div class="row">
        {row.act === "contribution.write" && <Button onClick={back}>{_("Zurück ins Feld")}</Button>}
        <Discard drop={drop} />
      </div>
    </Notice>
  );
}

/** Throwing words away cannot be undone, so it asks first, in place. */
function Discard({ drop }) {
  const [asked, ask] = useState(false);
  if (!asked) return <Button look="quiet" onClick={() => ask(true)}>{_("Verwerfen")}</Button>;
  return <Button look="danger" onClick={drop}>{_("Wirklich verwerfen")}</Button>;
}
