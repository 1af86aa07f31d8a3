// Who sits where and from whom something has come, group by group; folded away until it is wanted.

import { groupName } from "../agenda/groups.js";
import { _, _n } from "../texts.js";
import { writingByGroup } from "./groups.js";
import { useDesk } from "./use_desk.js";

export function ByGroup({ step }) {
  const { day } = useDesk();
  if (step.status === "planned" || !Object.keys(day.groups).length) return null;
  const rows = writingByGroup(step, day);
  const groups = rows.filter((row) => row.group);
  const wrote = groups.filter((row) => row.entries > 0).length;
  return (
    <details class="panel">
      <summary>{_n("{wrote} von einer Gruppe hat geschrieben", "{wrote} von {n} Gruppen haben geschrieben", groups.length, { wrote })}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={_("Nach Gruppen")}>
        <table class="table table--dense">
          <thead><tr><th scope="col">{_("Gruppe")}</th><th scope="col" class="table__number">{_("Personen")}</th><th scope="col" class="table__number">{_("Beiträge")}</th></tr></thead>
          <tbody>
            {rows.map(({ group, people, entries }) => (
              <tr key={group?.id ?? ""}>
                <th scope="row">{group ? groupName(group) : _("in keiner Gruppe")}</th>
                <td class="table__number">{people}</td>
                <td class="table__number">{entries || _("noch keine")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
