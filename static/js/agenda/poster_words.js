// What wall, cockpit and phone say about who stands at a poster.

import { _ } from "../texts.js";
import { groupName } from "./groups.js";
import { groupsAt } from "./rotation.js";

/** "Jetzt hier: Gruppe 1, Gruppe 4"; empty where nobody stands. */
export function hereWords(step, groups, prompt) {
  const names = groupsAt(step, groups, prompt).map(groupName).join(", ");
  return names && _("Jetzt hier: {groups}", { groups: names });
}
