// The group I sit in, among the other things that are said about me, and the way into another while people choose for themselves.

import { _ } from "../texts.js";
import { ChooseGroup } from "./ChooseGroup.jsx";
import { groupWords } from "./my_group.js";

export function MyGroup(shared) {
  const { workshop, circle: { group } } = shared;
  return (
    <>
      {group && <dl><div class="row"><dt class="soft">{_("Gruppe")}</dt><dd>{groupWords(group)}</dd></div></dl>}
      {workshop.grouping === "choice" && workshop.status !== "ended" && <ChooseGroup {...shared} />}
    </>
  );
}
