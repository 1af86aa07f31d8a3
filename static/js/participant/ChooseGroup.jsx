// The groups to choose from, while the moderation lets people choose for themselves.

import { announce } from "../live/announcer.js";
import { groupName, groupsInOrder } from "../agenda/groups.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { groupDetails } from "./my_group.js";

export function ChooseGroup({ phone, circle }) {
  const { groups, group: mine } = circle;
  const list = groupsInOrder(groups);
  const choose = (group) => {
    if (group.id === mine?.id) return;
    phone.outbox.add("group.choose", { group: group.id });
    announce("group", _("Gewählt: {group}.", { group: groupName(group) }));
  };
  return (
    <div class="stack stack--tight">
      <h2 class="choose-group">{mine ? _("Gruppe wechseln") : _("Gruppe wählen")}</h2>
      {!list.length && <p>{_("Die Moderation legt gleich Gruppen an. Dann stehen sie hier.")}</p>}
      <ul class="stack stack--tight">
        {list.map((group) => (
          <li key={group.id}>
            <Button wide class="choose-group__key" pressed={group.id === mine?.id} onClick={() => choose(group)}>
              <span>{groupName(group)}</span>
              <span class="choose-group__more">{groupDetails(group)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
