// The head of a step to read: which one it is, the question if there is only one, what is held, and the clock.

import { placeWords } from "../agenda/step_words.js";
import { Icon } from "../parts/Icon.jsx";
import { Timer } from "../parts/Timer.jsx";
import { _ } from "../texts.js";

export function StepHeading({ day, step, prompt, now }) {
  return (
    <header class="stack stack--tight">
      {prompt && <p class="reading__step">{placeWords(step)}</p>}
      <h1 class="reading__prompt">{prompt ? prompt.text : placeWords(step)}</h1>
      {day.workshop.wall.frozen && <p class="reading__sign"><Icon name="pause" />{_("Die Wand ist gerade angehalten.")}</p>}
      {step.status === "open" && step.timer && <Timer timer={step.timer} now={now} named />}
    </header>
  );
}
