// The cockpit: the day, the running step and the room side by side, and beneath them the one next act.

import { useState } from "preact/hooks";
import { currentStep, inOrder } from "../agenda/running.js";
import { _ } from "../texts.js";
import { Bar } from "./Bar.jsx";
import { Day } from "./Day.jsx";
import { DayAbove } from "./DayAbove.jsx";
import { Dialogs } from "./Dialogs.jsx";
import { Room } from "./Room.jsx";
import { Slips } from "./Slips.jsx";
import { StepPanel } from "./StepPanel.jsx";
import { Troubles } from "./Troubles.jsx";
import { Desk, useDeskOf } from "./use_desk.js";
import { useShortcuts } from "./use_shortcuts.js";
import { useSpoken } from "./use_spoken.js";

/** Dialogs that lay their slips on their own sheet: beneath it nobody could reach them. */
const OWN_SLIPS = new Set(["terms", "groups"]);

export function Cockpit({ desk }) {
  const shared = useDeskOf(desk);
  return (
    <Desk.Provider value={shared}>
      {shared.day.workshop ? <Inside shared={shared} /> : <Arriving status={shared.status} />}
    </Desk.Provider>
  );
}

function Inside({ shared }) {
  const { day } = shared;
  const [lookedAt, lookAt] = useState(null);
  const [side, turnTo] = useState("step");
  const [dialog, openDialog] = useState(null);
  const step = day.steps[lookedAt] ?? currentStep(day.steps) ?? inOrder(day.steps)[0] ?? null;
  const view = { step, lookedAt, lookAt, side, turnTo, dialog, openDialog };
  useShortcuts(shared, view);
  useSpoken(shared, step);
  return (
    <div class="cockpit" data-show={side}>
      <div class="cockpit__frame">
        <DayAbove openDialog={openDialog} />
        <Troubles />
        <div class="cockpit__columns">
          <Day {...view} />
          <StepPanel {...view} />
          <Room {...view} />
        </div>
        <Bar {...view} />
      </div>
      <Dialogs {...view} />
      {!OWN_SLIPS.has(dialog) && <Slips />}
    </div>
  );
}

function Arriving({ status }) {
  return (
    <div class="cockpit__arriving" aria-busy={status === "connecting"}>
      <p>{status === "waiting" ? _("Noch keine Verbindung zum Server. Das Cockpit versucht es von selbst weiter.") : _("Das Cockpit wird geladen …")}</p>
      <Troubles />
    </div>
  );
}
