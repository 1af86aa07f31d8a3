// What the moderation decides about groups, as acts and as the words that follow them; pure.

import { inputOf } from "../agenda/entries.js";
import { groupName, groupsInOrder, nameOfGroup, seated } from "../agenda/groups.js";
import { _, _n } from "../texts.js";

const act = (name, data = {}) => [{ act: name, data }];

/** How people come into groups, as the workshop keeps it. */
export const WAYS = {
  none: () => _("keine Gruppen"),
  hand: () => _("die Moderation teilt ein"),
  choice: () => _("alle wählen selbst"),
  spread: () => _("wer dazukommt, wird gemischt"),
  gather: () => _("wer dazukommt, sitzt bei Gleichen"),
};

export const KINDS = { homogeneous: () => _("homogen"), heterogeneous: () => _("heterogen") };

/** What a group is: decided by a person, else as it looks from who sits there; empty while nobody does. */
export function kindWords(group) {
  if (group.kind) return KINDS[group.kind]();
  return group.proposed ? _("wirkt {kind}", { kind: KINDS[group.proposed]() }) : "";
}

/** Who somebody is, as far as they said. */
export function personWords({ name, function: job, region }) {
  return [name, [job, region].filter(Boolean).join(" · ")].filter(Boolean).join(", ") || _("ohne Angaben");
}

/** `{acts, said, undo}` as the steering sends them. */
export const groupMoves = {
  form: ({ mode, by, number }) => act("groups.form", { mode, [by]: number }),
  takeBack: () => ({ acts: act("groups.take_back"), said: _("Die Gruppen sind wieder wie zuvor.") }),
  grouping: (grouping, before) => ({
    acts: act("groups.set", { grouping }),
    said: _("Gemerkt: {way}.", { way: WAYS[grouping]() }),
    undo: act("groups.set", { grouping: before }),
  }),
  add: () => ({ acts: act("group.add"), said: _("Eine Gruppe ist dazugekommen.") }),
  change: (group, after) => ({
    acts: act("group.change", { group: group.id, ...after }),
    said: _("Geändert: {name}", { name: groupName({ ...group, ...after }) }),
    undo: act("group.change", { group: group.id, ...as(group) }),
  }),
  dissolve: (group) => ({ acts: act("group.dissolve", { group: group.id }), said: _("Aufgelöst: {name}", { name: groupName(group) }) }),
  seat: (person, to, groups) => ({
    acts: act("group.assign", { participant: person.id, group: to || null }),
    said: to ? _("{person}: jetzt in {group}", { person: personWords(person), group: groupName(groups[to]) }) : _("{person}: jetzt in keiner Gruppe", { person: personWords(person) }),
    undo: act("group.assign", { participant: person.id, group: person.group && groups[person.group] ? person.group : null }),
  }),
  speaks: (to, before) => ({ acts: act("wall.set", { group: to }), undo: act("wall.set", { group: before ?? "" }) }),
};

/** What of a group can be changed. */
export function as({ name, table, theme, kind }) {
  return { name, table, theme, kind };
}

const list = (functions, words) => functions.map(({ name, number }) => words(name || _("ohne Angabe"), number)).join(", ");
const counted = (name, n) => `${name} (${n})`;
const spreadOver = (name, n) => _("{name} auf {n}", { name, n });

const UNMET = {
  fewer_people_than_groups: ({ wanted, got }) => _n("Für {wanted} Gruppen sind zu wenige da: Es ist eine geworden.", "Für {wanted} Gruppen sind zu wenige da: Es sind {n} geworden.", got, { wanted }),
  other_sizes: ({ wanted, got }) => _n("Je Gruppe waren {wanted} gewünscht. So ging es nicht auf: In einer Gruppe ist eine Person.", "Je Gruppe waren {wanted} gewünscht. So ging es nicht auf: In einer Gruppe sind es {n}.", got, { wanted }),
  all_alike: ({ functions: [only] }) => (only?.name ? _("Alle haben dieselbe Funktion: {name}. Da gibt es nichts zu mischen.", { name: only.name }) : _("Niemand hat eine Funktion genannt. Gemischt ist nach Regionen, sonst nach Los.")),
  function_rarer_than_groups: ({ functions }) => _("Nicht für jede Gruppe reichen: {functions}.", { functions: list(functions, counted) }),
  function_split: ({ functions }) => _("Auf mehrere Gruppen verteilt: {functions}.", { functions: list(functions, spreadOver) }),
  mixed_group: ({ functions }, name) => _("In {group} sitzen verschiedene Funktionen: {functions}.", { group: name, functions: list(functions, counted) }),
  alone: ({ got }) => _n("Eine Person ist allein in ihrer Gruppe.", "{n} Personen sind allein in ihrer Gruppe.", got),
};

/** What the forming could not give, in whole sentences; a function is called as somebody who holds it wrote it. */
export function unmetSentences(unmet, { groups, people }) {
  const named = (one) => ({ ...one, functions: one.functions.map(({ like, number }) => ({ name: people[like]?.function ?? "", number })) });
  return unmet.filter((one) => UNMET[one.kind]).map((one) => UNMET[one.kind](named(one), nameOfGroup(groups, one.group)));
}

/** How many groups there are, and who sits in none. */
export function groupsSentence({ groups, people }) {
  const many = Object.keys(groups).length;
  if (!many) return _("Noch keine Gruppen.");
  const single = seated(people, groups)[""].length;
  const out = single ? _n("Eine Person ist in keiner.", "{n} Personen sind in keiner.", single) : _("Alle sind in einer.");
  return [_n("Eine Gruppe.", "{n} Gruppen.", many), out].join(" ");
}

/** For each group `{group, people, entries}`, for those in none too if there are any: how many sit there, how much has come from it. */
export function writingByGroup(step, { groups, people, contributions }) {
  const places = seated(people, groups);
  const counts = new Map();
  for (const one of Object.values(contributions)) {
    const place = groups[one.group] ? one.group : "";
    if (one.step === step.id && inputOf(step, one)?.by === "participant") counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const row = (group) => ({ group, people: places[group?.id ?? ""].length, entries: counts.get(group?.id ?? "") ?? 0 });
  const single = row(null);
  return [...groupsInOrder(groups).map(row), ...(single.people || single.entries ? [single] : [])];
}
