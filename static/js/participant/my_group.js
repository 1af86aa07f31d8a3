// The group I sit in: what the server knows, with a choice that is still on its way laid over it; pure.

import { groupName, tableWords } from "../agenda/groups.js";
import { _ } from "../texts.js";

/** `{groups, group, refused}`: all groups, the record of mine or null, and a choice that was not taken, as a row of the outbox. */
export function circleOf(view, { rows, done }, person) {
  const { people, groups } = view.state;
  const choices = [...done, ...rows].filter((row) => row.act === "group.choose");
  const chosen = choices.filter((row) => row.state !== "refused").pop();
  const id = chosen ? chosen.data.group : people?.[person]?.group;
  return { groups: groups ?? {}, group: groups?.[id] ?? null, refused: choices.find((row) => row.state === "refused") ?? null };
}

/** "Gruppe 3 · Tisch 2 · Thema: Übergänge" */
export const groupWords = (group) => [groupName(group), groupDetails(group)].filter(Boolean).join(" · ");

/** "Tisch 2 · Thema: Übergänge" */
export function groupDetails(group) {
  const { theme } = group;
  return [tableWords(group), theme && _("Thema: {theme}", { theme })].filter(Boolean).join(" · ");
}
