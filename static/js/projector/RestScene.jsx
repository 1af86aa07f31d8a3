// A break on the wall: when it goes on, as large as the stage, and what there is to know about it.

import { useRef } from "preact/hooks";
import { placeWords } from "../agenda/step_words.js";
import { useRestWords } from "../agenda/use_rest_words.js";
import { Timer } from "../parts/Timer.jsx";
import { Hints } from "./StepHead.jsx";
import { useFit } from "./use_fit.js";

/** Against the size in which nothing but the clock would stand there. */
const SIZES = [1, 0.85, 0.7, 0.6, 0.5, 0.4];

export function RestScene({ step, now }) {
  const words = useRestWords(step, now);
  const frame = useRef(null);
  useFit(frame, SIZES, JSON.stringify([words, step.title, step.prompts, step.timer]));
  return (
    <>
      <header class="wall__top"><p class="wall__place">{placeWords(step)}</p></header>
      <section class="wall__stage">
        <div ref={frame} class="wall__centre wall__clock">
          <h1 class="wall__speaker">{step.title}</h1>
          <p class="wall__until">{words}</p>
          {step.status === "open" && step.timer && <Timer named timer={step.timer} now={now} />}
          {step.prompts.map(({ id, text, hint }) => <p key={id} class="wall__lead">{[text, hint].filter(Boolean).join(" ")}</p>)}
          <Hints step={step} />
        </div>
      </section>
    </>
  );
}
