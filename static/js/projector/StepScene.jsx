// A step on the wall: its questions, the time, and the cards as they come, or only their number.

import { numberOn } from "../agenda/scene.js";
import { Count } from "../parts/Count.jsx";
import { _n } from "../texts.js";
import { Boards } from "./Boards.jsx";
import { Here, Hints, StepHead } from "./StepHead.jsx";

/** `questions` are `{prompt, cards}`; `look` is "prompt" until the first card hangs, then "cards", or "count" as chosen. */
export function StepScene({ day, step, questions, hanging, look, beat, now }) {
  const [first] = questions;
  const alone = questions.length === 1;
  const inMiddle = alone && look === "prompt";
  return (
    <>
      <StepHead step={step} prompt={alone && !inMiddle ? first.prompt : null} here={<Here day={day} step={step} prompt={first.prompt} />} now={now} heading={!alone} />
      <section class="wall__stage">
        {inMiddle && <Question day={day} step={step} prompt={first.prompt} />}
        {(!alone || look === "cards") && <Boards key={step.pass} day={day} step={step} questions={questions} bare={look !== "cards"} />}
        {look === "count" && <Total day={day} step={step} hanging={hanging} beat={beat} />}
      </section>
    </>
  );
}

/** The question alone, before anybody has answered. */
function Question({ day, step, prompt }) {
  return (
    <div class="wall__centre">
      <h1 class="wall__prompt">{prompt.text}<Here day={day} step={step} prompt={prompt} /></h1>
      <Hints step={step} hint={prompt.hint} />
    </div>
  );
}

function Total({ day, step, hanging, beat }) {
  const number = numberOn(day, step, hanging, beat);
  return <div class="wall__centre"><Count number={number} label={_n("Beitrag", "Beiträge", number)} /></div>;
}
