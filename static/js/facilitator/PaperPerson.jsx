// Whose paper cards these are: nobody in particular, somebody already noted, a group, or somebody new.

import { useState } from "preact/hooks";
import { groupName, groupsInOrder } from "../agenda/groups.js";
import { useDraft } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { Field } from "../parts/Field.jsx";
import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { useDesk } from "./use_desk.js";

const NEW = "new";
const GROUP = "group ";

/** `{person}` or `{group}` behind what was chosen here; neither for nobody in particular. */
export function ownerOf(chosen) {
  return chosen.startsWith(GROUP) ? { group: chosen.slice(GROUP.length) } : { person: chosen };
}

export function PaperPerson({ owner, choose, adding, setAdding, groupsOnly }) {
  const { day } = useDesk();
  const groups = groupsInOrder(day.groups).map((group) => ({ value: `${GROUP}${group.id}`, text: groupName(group) }));
  const pick = (id) => (id === NEW ? setAdding(true) : choose(id));
  if (groupsOnly) return <Choice label={_("Karten von")} value={owner} options={[{ value: "", text: groups.length ? _("bitte wählen") : _("noch keine Gruppe") }, ...groups]} choose={pick} />;
  if (adding) return <NewPerson done={(id) => { setAdding(false); if (id) choose(id); }} />;
  return <Choice label={_("Karten von")} value={owner} options={[...people(day, owner), ...groups, { value: NEW, text: _("jemand Neues …") }]} choose={pick} />;
}

function people(day, owner) {
  const onPaper = Object.values(day.people).filter((one) => one.source === "paper");
  const isOnTheWay = owner && !owner.startsWith(GROUP) && !onPaper.some((one) => one.id === owner);
  return [
    { value: "", text: _("niemand Bestimmtes") },
    ...onPaper.map((one, place) => ({ value: one.id, text: nameOf(one, place) })),
    ...(isOnTheWay ? [{ value: owner, text: _("wird gerade dazugenommen") }] : []),
  ];
}

function nameOf({ name, function: job, region }, place) {
  return [name || _("Person {n} auf Papier", { n: place + 1 }), job, region].filter(Boolean).join(", ");
}

function NewPerson({ done }) {
  const { desk, day } = useDesk();
  const [name, setName, clear] = useDraft(desk.drafts, ["person", "name"]);
  const [job, setJob] = useState("");
  const [region, setRegion] = useState("");
  // The id of the act becomes the id of the person, so cards can be written for them at once.
  const add = async () => {
    const stored = desk.outbox.add("participant.add", { name: name.trim(), function: job.trim(), region: region.trim() });
    clear(stored);
    done(await stored);
  };
  return (
    <fieldset class="panel stack">
      <legend class="unseen">{_("Neue Person ohne Handy")}</legend>
      <Field label={_("Name oder Kürzel")} optional value={name} onText={setName} maxLength={80} autoComplete="off" />
      <Field label={_("Funktion")} optional value={job} onText={setJob} maxLength={80} list="functions" autoComplete="off" />
      <Field label={_("Region")} optional value={region} onText={setRegion} maxLength={80} list="regions" autoComplete="off" />
      <datalist id="functions">{(day.workshop.functions ?? []).map((one) => <option key={one} value={one} />)}</datalist>
      <datalist id="regions">{(day.workshop.regions ?? []).map((one) => <option key={one} value={one} />)}</datalist>
      <div class="row">
        <Button onClick={add}>{_("Dazunehmen")}</Button>
        <Button look="quiet" onClick={() => done("")}>{_("Doch nicht")}</Button>
      </div>
    </fieldset>
  );
}
