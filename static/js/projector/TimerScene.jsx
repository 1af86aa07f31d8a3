// The clock alone, as large as the stage: who speaks, what is left, and who comes next.

import { useRef } from "preact/hooks";
import { groupName, groupsInOrder, nextSpeaker } from "../agenda/groups.js";
import { placeWords } from "../agenda/step_words.js";
import { Timer } from "../parts/Timer.jsx";
import { _ } from "../texts.js";
import { useFit } from "./use_fit.js";

/** Against the size in which nothing but the clock would stand there. */
const SIZES = [1, 0.85, 0.7, 0.6];

export function TimerScene({ day, step, now }) {
  const speaking = day.groups[day.workshop.wall.group];
  const next = speaking && nextSpeaker(day.groups, speaking.id);
  const Place = speaking ? "p" : "h1";
  const frame = useRef(null);
  useFit(frame, SIZES, `${speaking?.id} ${next?.id} ${step.timer?.ends_at}`);
  return (
    <>
      <header class="wall__top"><Place class="wall__place">{placeWords(step)}</Place></header>
      <section class="wall__stage">
        <div ref={frame} class="wall__centre wall__clock">
          {speaking && <h1 class="wall__speaker">{groupName(speaking)}</h1>}
          {speaking?.theme && <p class="wall__lead">{speaking.theme}</p>}
          {step.status === "open" && step.timer
            ? <Timer big named overtime timer={step.timer} now={now} />
            : <p class="wall__lead">{_("Die Uhr läuft, sobald sie gestellt ist.")}</p>}
          {next && groupsInOrder(day.groups).length > 1 && <p class="wall__lead">{_("Danach: {name}", { name: groupName(next) })}</p>}
        </div>
      </section>
    </>
  );
}
