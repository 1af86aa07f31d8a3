// Words the server did not take: its reason, and the two ways on.

import { useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { sendAgain } from "./send_again.js";
import { useProtocol } from "./use_protocol.js";

/** A card that was taken back meanwhile: nobody remembers where it stood, so its words can only be read here. */
const IS_GONE = "contribution_withdrawn";

export function Refused({ entry }) {
  const { desk } = useProtocol();
  const { row } = entry;
  return (
    <Notice kind="warn" title={row.error?.text || _("Dieser Eintrag wurde noch nicht angenommen. Die Worte sind noch da.")}>
      <div class="row">
        {row.error?.key !== IS_GONE && <Button onClick={() => sendAgain(desk.outbox, entry)}>{_("Noch einmal")}</Button>}
        <Discard drop={() => desk.outbox.remove(row.id)} />
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
