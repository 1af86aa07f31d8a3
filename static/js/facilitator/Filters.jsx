// Which cards are to be seen: all, or only those that ask for a decision, or those of one group.

import { groupName, groupsInOrder } from "../agenda/groups.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { FILTERS, NO_GROUP } from "./sifting.js";
import { useDesk } from "./use_desk.js";

const WORDS = {
  all: () => _("alle"),
  waiting: () => _("wartet auf Freigabe"),
  hidden: () => _("ausgeblendet"),
  marked: () => _("markiert"),
};

export function Filters({ chosen, choose, numbers }) {
  return (
    <div class="row key-row" role="group" aria-label={_("Welche Karten")}>
      {FILTERS.map((filter) => (
        <Button key={filter} pressed={filter === chosen} onClick={() => choose(filter)}>
          {WORDS[filter]()} <span class="number">{numbers[filter]}</span>
        </Button>
      ))}
    </div>
  );
}

export function WhichGroup({ chosen, choose }) {
  const { day } = useDesk();
  const groups = groupsInOrder(day.groups);
  if (!groups.length) return null;
  const options = [
    { value: "", text: _("alle Gruppen") },
    ...groups.map((group) => ({ value: group.id, text: groupName(group) })),
    { value: NO_GROUP, text: _("ohne Gruppe") },
  ];
  return <Choice label={_("Gruppe")} value={chosen} options={options} choose={choose} />;
}
