// What a step has brought so far, as its method tells it, on the desk of the moderation before the room sees it.

import { useState } from "preact/hooks";
import { tells } from "../agenda/page_pieces.jsx";
import { useTold } from "../agenda/use_told.js";
import { _ } from "../texts.js";
import { useDesk } from "./use_desk.js";

export function Result({ step }) {
  const { day } = useDesk();
  const [open, setOpen] = useState(false);
  const told = useTold(day, open ? step : null, false);
  if (step.status === "planned" || !tells(step)) return null;
  return (
    <details class="panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{_("Ergebnis ansehen")}</summary>
      {told.html ? <div class="told" dangerouslySetInnerHTML={{ __html: told.html }} /> : <p class="soft">{told.missing ? _("Hierzu lässt sich gerade nichts erzählen.") : _("Das Ergebnis wird zusammengestellt …")}</p>}
    </details>
  );
}
