// Says that a field is written for the group, and which group that is; to somebody alone it names the theme of their group.

import { Mark } from "../../parts/Mark.jsx";
import { _ } from "../../texts.js";
import { fieldsOf } from "../fields.js";
import { groupWords } from "../my_group.js";

/** Said once for all fields of the group that follow one another. */
export function ForGroup({ step, pass, input, circle: { group }, about }) {
  const fields = fieldsOf(step, pass);
  const before = fields[fields.indexOf(input) - 1];
  if (about || !group || before?.owner === input.owner) return null;
  if (input.owner !== "group") return group.theme ? <p>{_("Thema eurer Gruppe: {theme}", group)}</p> : null;
  return (
    <p class="for-group">
      <Mark number={group.position + 1}><strong>{_("Für eure Gruppe")}</strong> · {groupWords(group)}</Mark>
    </p>
  );
}
