// Which key does what; the help dialog reads the same list.

import { useLayoutEffect, useRef } from "preact/hooks";
import { nextSpeaker } from "../agenda/groups.js";
import { restBehind, timetable } from "../agenda/lateness.js";
import { inOrder } from "../agenda/running.js";
import { _ } from "../texts.js";
import { groupMoves } from "./groups.js";
import { listenToKeys } from "./keys.js";
import { moves } from "./moves.js";
import { nextAct } from "./next_act.js";
import { press } from "./press_next.js";

/** Key, words, and what it does with the shared things of the cockpit and what is being looked at. */
export const SHORTCUTS = [
  ["n", () => _("den nächsten Schritt tun (der große Knopf)"), goOn],
  ["b", () => _("den letzten Schritt zurücknehmen"), ({ send }) => send(moves.back())],
  ["z", () => _("zurücknehmen, was gerade gemeldet wurde"), ({ desk }) => desk.steering.undoLast()],
  ["+", () => _("eine Minute mehr"), running((step) => moves.extendTimer(step))],
  ["r", () => _("den Rest des Tages um die Verspätung verschieben"), restLater],
  ["s", () => _("Schreiben anhalten oder freigeben"), running((step) => moves.lock(step, !step.locked))],
  ["w", () => _("Wand anhalten oder aufdecken"), ({ day, send }) => send(moves.freeze(!day.workshop.wall.frozen))],
  [".", () => _("die Wand weiterblättern"), ({ send }) => send(moves.turnWall(true))],
  [",", () => _("die Wand zurückblättern"), ({ send }) => send(moves.turnWall(false))],
  ["g", () => _("Gruppen bilden und ändern"), (shared, { openDialog }) => openDialog("groups")],
  ["v", () => _("die nächste Gruppe spricht"), nextSpeaks],
  ["o", () => _("Begriffe ordnen"), (shared, { openDialog }) => openDialog("terms")],
  ["p", () => _("Papierkarten eintippen"), (shared, { openDialog }) => openDialog("paper")],
  ["m", () => _("auffällige Wörter ändern"), (shared, { openDialog }) => openDialog("words")],
  ["1", () => _("den Tag ansehen"), (shared, { turnTo }) => turnTo("day")],
  ["2", () => _("den Schritt ansehen"), (shared, { turnTo }) => turnTo("step")],
  ["3", () => _("den Raum ansehen"), (shared, { turnTo }) => turnTo("room")],
  ["?", () => _("diese Hilfe"), (shared, { openDialog }) => openDialog("help")],
];

export function useShortcuts(shared, view) {
  const latest = useRef();
  latest.current = [shared, view];
  // What can be seen can be led: the keys are there with the first picture, not a moment after it.
  useLayoutEffect(() => listenToKeys(Object.fromEntries(SHORTCUTS.map(([key, , act]) => [key, () => act(...latest.current)]))), []);
}

function goOn(shared, view) {
  const next = nextAct(shared.day, view.lookedAt);
  const busy = shared.desk.steering.get().busy > 0;
  if (next && !busy) press(next, shared, view);
}

function restLater({ day, desk, send }) {
  const rest = restBehind(timetable(inOrder(day.steps), day.workshop.held_on, desk.live.now()));
  if (rest) send(moves.shiftRest(rest));
}

function nextSpeaks({ day, send }) {
  const { group } = day.workshop.wall;
  if (Object.keys(day.groups).length) send(groupMoves.speaks(nextSpeaker(day.groups, group)?.id ?? "", group));
}

function running(move) {
  return ({ send }, { step }) => step?.status === "open" && send(move(step));
}
