// What the wall shows beside the steps' words, to read: the clock with who speaks, a break, and the groups with their tables.

import { groupName, groupsInOrder, nameOfGroup, tableWords } from "../agenda/groups.js";
import { useRestWords } from "../agenda/use_rest_words.js";
import { Mark } from "../parts/Mark.jsx";
import { _ } from "../texts.js";
import { StepHeading } from "./StepHeading.jsx";

export function TimeToRead({ day, step, now }) {
  const speaking = nameOfGroup(day.groups, day.workshop.wall.group);
  return (
    <section class="reading__scene">
      <StepHeading day={day} step={step} prompt={null} now={now} />
      {speaking && <p>{_("Jetzt spricht: {name}", { name: speaking })}</p>}
    </section>
  );
}

export function RestToRead({ day, step, now }) {
  const words = useRestWords(step, now);
  return (
    <section class="reading__scene">
      <StepHeading day={day} step={step} prompt={null} now={now} />
      <p>{words}</p>
      {step.prompts.map(({ id, text, hint }) => <p key={id}>{[text, hint].filter(Boolean).join(" ")}</p>)}
    </section>
  );
}

export function GroupsToRead({ day }) {
  const groups = groupsInOrder(day.groups);
  return (
    <section class="reading__scene">
      <h1 class="reading__prompt">{_("Gruppen und Tische")}</h1>
      {!groups.length && <p class="soft">{_("Hier stehen gleich die Gruppen.")}</p>}
      <ul class="stack stack--tight">
        {groups.map((group, place) => (
          <li key={group.id}>
            <Mark number={place + 1}>{[groupName(group), tableWords(group), group.theme].filter(Boolean).join(" · ")}</Mark>
          </li>
        ))}
      </ul>
    </section>
  );
}
