// The head of a step on the wall: where we are, the question if there is only one, and the clock beside it.

import { MethodWords, methodTemplate } from "../agenda/page_pieces.jsx";
import { hereWords } from "../agenda/poster_words.js";
import { placeWords } from "../agenda/step_words.js";
import { Timer } from "../parts/Timer.jsx";

/** With one question that question is the heading of the wall, with several (`heading`) the step is; `brief` leaves out the help. */
export function StepHead({ step, prompt, here, heading, now, brief }) {
  const Words = heading ? "h1" : "p";
  return (
    <header class="wall__top">
      <div class="wall__question">
        <Words class="wall__place">{placeWords(step)}</Words>
        {prompt && <h1 class="wall__prompt">{prompt.text}{here}</h1>}
        {(prompt || heading) && !brief && <Hints step={step} />}
      </div>
      {step.status === "open" && step.timer && <Timer timer={step.timer} now={now} overtime />}
    </header>
  );
}

/** Who stands at this poster now, where all groups share them; on the strip of the question. */
export function Here({ day, step, prompt }) {
  const words = hereWords(step, day.groups, prompt.id);
  return words && <span class="wall__here"> {words}</span>;
}

/** A few words of help while people write: the question's own, and those of the method. */
export function Hints({ step, hint }) {
  const template = step.status === "open" && methodTemplate(step.method);
  if (!hint && !template) return null;
  return (
    <div class="wall__hints">
      {hint && <p>{hint}</p>}
      {template && <MethodWords template={template} pass={step.pass} class="wall__words" />}
    </div>
  );
}
