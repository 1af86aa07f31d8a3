// Says that a field is written for the group, and which group that is.

import { Mark } from "../../parts/Mark.jsx";
import { _ } from "../../texts.js";
import { fieldsOf } from "../fields.js";
import { groupWords } from "../my_group.js";

/** Said once for all fields of the group that follow one another. */
export function ForGroup({ step, pass, input, circle: { group }, about }) {
  const fields = fieldsOf(step, pass);
  const isFirst = fields[fields.indexOf(input) - 1]?.owner !== "group";
  if (input.owner !== "group" || about || !isFirst) return null;
  return (
    <p class="for-group">
      <Mark number={group.position + 1}><strong>{_("Für eure Gruppe")}</strong> · {groupWords(group)}</Mark>
    </p>
  );
}
