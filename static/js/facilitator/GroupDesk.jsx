// The sheet on which groups are formed: how, who sits where, what each is called and works on.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { groupsInOrder, seated } from "../agenda/groups.js";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { Formed, FormGroups } from "./FormGroups.jsx";
import { groupMoves, groupsSentence, WAYS } from "./groups.js";
import { GroupSheet, NoGroup } from "./GroupSheet.jsx";
import { Slips } from "./Slips.jsx";
import { Troubles } from "./Troubles.jsx";
import { useDesk } from "./use_desk.js";

export function GroupDesk({ close }) {
  const { day } = useDesk();
  const state = useRef(null);
  const seats = useSeats(state);
  const [answer, tell] = useState(null);
  const places = seated(day.people, day.groups);
  const groups = groupsInOrder(day.groups);
  return (
    <>
      <div class="group-desk">
        <div class="group-desk__side stack">
          <Troubles />
          <FormGroups tell={tell} />
          <Ways />
        </div>
        <div class="group-desk__list stack">
          {answer && <Formed answer={answer} done={() => { tell(null); seats.rest(); }} />}
          <p class="group-desk__state" ref={state} tabIndex={-1}>{groupsSentence(day)}</p>
          {groups.length > 0 && <NoGroup people={places[""]} seats={seats} />}
          <div class="group-desk__groups">
            {groups.map((group, order) => <GroupSheet key={group.id} group={group} number={order + 1} people={places[group.id]} seats={seats} />)}
          </div>
          {groups.length ? <Another /> : <Invitation />}
        </div>
        <Slips />
      </div>
      <Themes />
      <div class="dialog__actions"><Button onClick={close}>{_("Schließen")}</Button></div>
    </>
  );
}

/** `seat(person, group)`, `drop(id, group)` and `rest()`; whoever was moved by the keyboard is followed by it, because the row stands elsewhere then. */
function useSeats(state) {
  const { day, send } = useDesk();
  const [moved, follow] = useState(null);
  const now = moved && (day.people[moved.id]?.group ?? "");
  useLayoutEffect(() => {
    if (!moved || now !== moved.to) return;
    document.querySelector(`[data-seat="${moved.id}"] select`)?.focus();
    follow(null);
  }, [moved, now]);
  const seat = (person, to) => {
    follow({ id: person.id, to });
    return send(groupMoves.seat(person, to, day.groups)).then((done) => done || follow(null));
  };
  /** By hand, from one sheet to another; nothing is to be followed there. */
  const drop = (id, to) => day.people[id] && (day.people[id].group ?? "") !== to && send(groupMoves.seat(day.people[id], to, day.groups));
  /** What was pressed is gone; the hand goes on from the line that says how things stand. */
  const rest = () => state.current?.focus();
  return { seat, drop, rest };
}

function Ways() {
  const { day, send } = useDesk();
  const { grouping } = day.workshop;
  const options = Object.entries(WAYS).map(([value, word]) => ({ value, text: word() }));
  return <Choice label={_("So kommen Leute in Gruppen")} value={grouping} options={options} choose={(way) => send(groupMoves.grouping(way, grouping))} />;
}

function Another() {
  const { desk, send } = useDesk();
  const { busy } = useStore(desk.steering);
  return <p><Button blocked={busy > 0} onClick={() => send(groupMoves.add())}>{_("Noch eine Gruppe")}</Button></p>;
}

function Invitation() {
  const { send } = useDesk();
  return (
    <EmptyInvitation small title={_("Noch keine Gruppen")} action={<Button onClick={() => send(groupMoves.add())}>{_("Von Hand beginnen")}</Button>}>
      {_("Das Werkzeug kann sie bilden, gemischt oder aus Gleichen; danach lässt sich jede Person umsetzen.")}
    </EmptyInvitation>
  );
}

/** What a group could work on: what the series and the day already name; anything else can be typed. */
function Themes() {
  const { day } = useDesk();
  const asked = Object.values(day.steps).flatMap((step) => step.prompts.map((prompt) => prompt.text));
  const themes = [...new Set([...(day.workshop.themes ?? []), ...asked])];
  return <datalist id="group-themes">{themes.map((theme) => <option key={theme} value={theme} />)}</datalist>;
}
