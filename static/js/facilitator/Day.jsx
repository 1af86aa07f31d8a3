// The day as a line: planned and actual times, what is late, and any step one tap away to look at.

import { clockTime } from "../agenda/clock_time.js";
import { minutesOf, timetable } from "../agenda/lateness.js";
import { currentStep, inOrder } from "../agenda/running.js";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { StepLine } from "../parts/StepLine.jsx";
import { _ } from "../texts.js";
import { useDesk, useTicking } from "./use_desk.js";

export function Day({ step, lookAt, turnTo }) {
  const { day, now } = useDesk();
  useTicking(10);
  const table = timetable(inOrder(day.steps), day.workshop.held_on, now());
  const choose = (id) => {
    // Looking at the running step means following the day, also when it moves on.
    lookAt(id === currentStep(day.steps)?.id ? null : id);
    turnTo("step");
  };
  return (
    <nav class="cockpit__day" aria-labelledby="day">
      <h2 class="cockpit__heading" id="day">{_("Der Tag")}</h2>
      {table.length
        ? <StepLine steps={table.map(asLine)} chosen={step?.id} onChoose={choose} />
        : <EmptyInvitation small title={_("Noch kein Schritt")}>{_("In der Planung lässt sich der Ablauf zusammenstellen.")}</EmptyInvitation>}
    </nav>
  );
}

function asLine({ step, start, late }) {
  return {
    id: step.id,
    title: step.title,
    status: step.status,
    planned: step.planned_start,
    minutes: step.planned_minutes,
    actual: step.status === "planned" || start === null ? null : clockTime(start),
    late: minutesOf(late),
  };
}
