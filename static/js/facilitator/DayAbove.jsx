// The head of the cockpit: which workshop this is, how the day stands, and whether the line is there.

import { clockTime } from "../agenda/clock_time.js";
import { inOrder } from "../agenda/running.js";
import { endOf, lateNow, minutesOf, restBehind, timetable } from "../agenda/lateness.js";
import { Button } from "../parts/Button.jsx";
import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { span } from "./times.js";
import { useDesk, useTicking } from "./use_desk.js";

export function DayAbove({ openDialog }) {
  const { day, now, status } = useDesk();
  useTicking(5);
  const { id, title, place, rehearsal } = day.workshop;
  return (
    <header class="cockpit__top">
      <h1 class="cockpit__title">{[title, place].filter(Boolean).join(" · ")}</h1>
      <div class="cockpit__signs">
        {rehearsal && <a class="tag tag--accent" href={`/workshops/${id}/probe`}>{_("Probe")}</a>}
        <Lateness />
        <span class="number">{_("{time} Uhr", { time: clockTime(now()) })}</span>
        <ConnectionMark connected={status === "live"} />
        <Button icon look="quiet" aria-label={_("Tasten und Hilfe")} onClick={() => openDialog("help")}>?</Button>
      </div>
    </header>
  );
}

function Lateness() {
  const { day, now, send } = useDesk();
  const table = timetable(inOrder(day.steps), day.workshop.held_on, now());
  const late = minutesOf(lateNow(table));
  const [rest, end] = [restBehind(table), endOf(table)];
  return (
    <>
      {late > 0 && <span class="tag step-line__late">{_("{span} über der Zeit", { span: span(late) })}</span>}
      {rest && <Button look="quiet" shortcut="r" onClick={() => send(moves.shiftRest(rest))}>{_("Rest um {span} später", { span: span(rest.minutes) })}</Button>}
      {end !== null && end > now() && <span class="number soft">{_("bis etwa {time} Uhr", { time: clockTime(end) })}</span>}
    </>
  );
}
