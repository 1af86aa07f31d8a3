// Which groups there are, at which table and with which theme, so that everybody finds their place; who sits there is on each phone.

import { useMemo, useRef } from "preact/hooks";
import { groupName, groupsInOrder, tableWords } from "../agenda/groups.js";
import { posterOf } from "../agenda/rotation.js";
import { Dot } from "../parts/Mark.jsx";
import { _ } from "../texts.js";
import { useFit } from "./use_fit.js";

/** Up to so many groups stand in so many columns. */
const COLUMNS = [[1, 1], [4, 2], [9, 3], [16, 4], [25, 5], [36, 6], [Infinity, 8]];
/** Beyond this only names and tables have room; the theme stands on each phone. */
const WITH_THEMES = 12;
const SIZES = [2.6, 2.2, 1.8, 1.5, 1.25, 1, 0.8];

export function GroupsScene({ day, step }) {
  const groups = useMemo(() => groupsInOrder(day.groups), [day.groups]);
  return (
    <>
      <header class="wall__top"><h1 class="wall__prompt">{_("Gruppen und Tische")}</h1></header>
      <section class="wall__stage">
        {groups.length
          ? <Places groups={groups} step={step} all={day.groups} />
          : <div class="wall__centre"><p class="wall__lead">{_("Hier stehen gleich die Gruppen.")}</p></div>}
      </section>
    </>
  );
}

/** Where groups go from poster to poster, the one they stand at is their theme. */
const themeOf = (group, step, all) => (step?.status === "open" && posterOf(step, all, group.id)?.text) || group.theme;

function Places({ groups, step, all }) {
  const frame = useRef(null);
  useFit(frame, SIZES, `${JSON.stringify(groups)} ${step?.id} ${step?.status} ${step?.turn}`);
  const [, columns] = COLUMNS.find(([most]) => groups.length <= most);
  return <ul ref={frame} class="wall__groups" style={{ "--columns": columns }}>{groups.map((group, place) => <Place key={group.id} group={group} number={place + 1} theme={groups.length <= WITH_THEMES && themeOf(group, step, all)} />)}</ul>;
}

function Place({ group, number, theme }) {
  return (
    <li class="wall__group">
      <h2 class="wall__group-name"><Dot number={number} />{groupName(group)}</h2>
      {group.table && <p class="wall__group-table">{tableWords(group)}</p>}
      {theme && <p class="wall__group-theme">{theme}</p>}
    </li>
  );
}
