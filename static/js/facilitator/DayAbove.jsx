// The head of the cockpit: which workshop this is, how the day stands, and whether the line is there.

import { inOrder } from "../agenda/running.js";
import { lateNow, minutesOf, timetable } from "../agenda/lateness.js";
import { Button } from "../parts/Button.jsx";
import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { _ } from "../texts.js";
import { clockTime, span } from "./times.js";
import { useDesk, useTicking } from "./use_desk.js";

export function DayAbove({ openDialog }) {
  const { day, now, status } = useDesk();
  useTicking(5);
  const { title, place } = day.workshop;
  return (
    <header class="cockpit__top">
      <h1 class="cockpit__title">{[title, place].filter(Boolean).join(" · ")}</h1>
      <div class="cockpit__signs">
        <Lateness />
        <span class="number">{_("{time} Uhr", { time: clockTime(now()) })}</span>
        <ConnectionMark connected={status === "live"} />
        <Button icon look="quiet" aria-label={_("Tasten und Hilfe")} onClick={() => openDialog("help")}>?</Button>
      </div>
    </header>
  );
}

function Lateness() {
  const { day, now } = useDesk();
  const late = minutesOf(lateNow(timetable(inOrder(day.steps), day.workshop.held_on, now())));
  if (late < 1) return null;
  return <span class="tag step-line__late">{_("{span} über der Zeit", { span: span(late) })}</span>;
}
