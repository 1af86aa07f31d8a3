// One group on the sheet: its name, table and theme, who sits in it, and what can be changed.

import { useState } from "preact/hooks";
import { groupName, groupsInOrder, tableWords } from "../agenda/groups.js";
import { Button } from "../parts/Button.jsx";
import { Field } from "../parts/Field.jsx";
import { Mark } from "../parts/Mark.jsx";
import { _, _n } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { as, groupMoves, KINDS, kindWords, personWords } from "./groups.js";
import { useDesk } from "./use_desk.js";

const DRAGGED = "text/x-seat";

/** Those who sit nowhere come first, because they wait. */
export function NoGroup({ people, seats }) {
  if (!people.length) return null;
  return (
    <Sheet to="" seats={seats} waiting>
      <h3 class="group-sheet__name">{_("Noch in keiner Gruppe")}</h3>
      <Seats people={people} seats={seats} to="" />
    </Sheet>
  );
}

export function GroupSheet({ group, number, people, seats }) {
  const said = [tableWords(group), group.theme, kindWords(group)].filter(Boolean);
  return (
    <Sheet to={group.id} seats={seats}>
      <h3 class="group-sheet__name"><Mark number={number}>{groupName(group)}</Mark></h3>
      <p class="small">{[_n("Eine Person", "{n} Personen", people.length), ...said].join(" · ")}</p>
      {people.length > 0 && <Seats people={people} seats={seats} to={group.id} />}
      <details class="group-sheet__change">
        <summary>{_("Ändern")}<span class="unseen">: {groupName(group)}</span></summary>
        <Change key={JSON.stringify(as(group))} group={group} seats={seats} />
      </details>
    </Sheet>
  );
}

/** A sheet takes whoever is laid on it by hand; the list beside each name does the same for everybody. */
function Sheet({ to, seats, waiting, children }) {
  const over = (event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault();
  const drop = (event) => {
    event.preventDefault();
    seats.drop(event.dataTransfer.getData(DRAGGED), to);
  };
  return <section class={waiting ? "group-sheet group-sheet--waiting" : "group-sheet"} onDragOver={over} onDrop={drop}>{children}</section>;
}

function Seats({ people, seats, to }) {
  const { day } = useDesk();
  const options = [{ value: "", text: _("keine Gruppe") }, ...groupsInOrder(day.groups).map((group) => ({ value: group.id, text: groupName(group) }))];
  const take = (event, person) => event.dataTransfer.setData(DRAGGED, person.id);
  return (
    <ul class="group-sheet__seats">
      {people.map((person) => (
        <li key={person.id} class="seat" data-seat={person.id} draggable onDragStart={(event) => take(event, person)}>
          <span class="seat__person">{personWords(person)}</span>
          <Where person={person} value={to} options={options} choose={(group) => seats.seat(person, group)} />
        </li>
      ))}
    </ul>
  );
}

function Where({ person, value, options, choose }) {
  const chosen = (event) => {
    const wanted = event.currentTarget.value;
    event.currentTarget.value = value;
    if (wanted !== value) choose(wanted);
  };
  return (
    <select class="field__input seat__where" aria-label={_("Gruppe von {person}", { person: personWords(person) })} value={value} onChange={chosen}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
    </select>
  );
}

function Change({ group, seats }) {
  const { send } = useDesk();
  const [now, set] = useState(as(group));
  const save = (event) => {
    event.preventDefault();
    send(groupMoves.change(group, { ...now, name: now.name.trim(), table: now.table.trim(), theme: now.theme.trim() }));
  };
  const field = (name) => ({ value: now[name], onText: (text) => set({ ...now, [name]: text }), autoComplete: "off" });
  const proposal = group.proposed ? _("noch nicht entschieden, wirkt {kind}", { kind: KINDS[group.proposed]() }) : _("noch nicht entschieden");
  const kinds = [{ value: "", text: proposal }, ...Object.entries(KINDS).map(([value, word]) => ({ value, text: word() }))];
  return (
    <form class="stack stack--tight" onSubmit={save}>
      <Field label={_("Name")} optional maxLength={80} placeholder={groupName({ ...group, name: "" })} {...field("name")} />
      <Field label={_("Tisch")} optional maxLength={80} {...field("table")} />
      <Field label={_("Thema")} optional maxLength={200} list="group-themes" {...field("theme")} />
      <Choice label={_("Zusammensetzung")} value={now.kind ?? ""} options={kinds} choose={(kind) => set({ ...now, kind: kind || null })} />
      <div class="row">
        <Button type="submit">{_("Merken")}</Button>
        <Dissolve group={group} seats={seats} />
      </div>
    </form>
  );
}

/** A dissolved group does not come back, so it asks first, in place. */
function Dissolve({ group, seats }) {
  const { send } = useDesk();
  const [asked, ask] = useState(false);
  if (!asked) return <Button look="quiet" onClick={() => ask(true)}>{_("Auflösen")}</Button>;
  return <Button look="danger" onClick={() => send(groupMoves.dissolve(group)).then((done) => done && seats.rest())}>{_("Wirklich auflösen")}</Button>;
}
