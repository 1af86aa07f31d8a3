// The working groups of a day: in which order they stand, what they are called, and who sits in them.

import { _ } from "../texts.js";

/** In the order in which they were made; that is also the order in which they speak. */
export const groupsInOrder = (groups) => Object.values(groups ?? {}).sort((one, other) => one.position - other.position);

/** A group without a name of its own is called by its place. */
export const groupName = (group) => group.name || _("Gruppe {n}", { n: group.position + 1 });

/** The name of a group by its id; empty for one that is gone, or for none. */
export const nameOfGroup = (groups, id) => (groups?.[id] ? groupName(groups[id]) : "");

/** A number or a letter names a table; whatever is longer says by itself what it is. */
export const tableWords = ({ table }) => (table.length > 3 ? table : table && _("Tisch {table}", { table }));

/** The group behind this one in the order of speaking; after the last one nobody, before the first one the first. */
export function nextSpeaker(groups, speaking) {
  const row = groupsInOrder(groups);
  return row[row.findIndex((one) => one.id === speaking) + 1] ?? null;
}

/** `{group: [people], …}` by group id, and under "" those who sit in none, or in one that was dissolved. */
export function seated(people, groups) {
  const places = { "": [], ...Object.fromEntries(Object.keys(groups ?? {}).map((id) => [id, []])) };
  for (const one of Object.values(people ?? {})) (places[one.group] ?? places[""]).push(one);
  return places;
}
