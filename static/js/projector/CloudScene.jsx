// The clouds of a step on the wall: one large, several side by side, each beneath its question or its place.

import { columnsFor, stateOf } from "../agenda/clouds.js";
import { leftOut, nameOf, soonWords } from "../agenda/cloud_words.js";
import { Cloud } from "../parts/Cloud.jsx";
import { Mark } from "../parts/Mark.jsx";
import { Terms } from "../parts/Terms.jsx";
import { StepHead } from "./StepHead.jsx";

/** `clouds` are `{question, place, cloud}`; a question they share hangs above all of them. */
export function CloudScene({ step, clouds, now }) {
  const shared = clouds.every(({ question }) => question.id === clouds[0].question.id);
  return (
    <>
      <StepHead step={step} prompt={shared ? clouds[0].question : null} heading={!shared} now={now} brief />
      <section class="wall__stage">
        <div class="wall__clouds" style={{ "--columns": columnsFor(clouds.length) }}>
          {clouds.map((one, order) => <Sheet key={`${one.question.id} ${one.place}`} {...one} order={order} asks={!shared} />)}
        </div>
      </section>
    </>
  );
}

function Sheet({ question, place, cloud, order, asks }) {
  const state = stateOf(cloud);
  const more = leftOut(cloud);
  return (
    <section class="wall__column">
      {asks && <h2 class="wall__prompt">{question.text}</h2>}
      {place && <h2 class="wall__town"><Mark number={order + 1}>{place}</Mark></h2>}
      <div class="cloud-sheet">
        {state === "drawn" ? <Cloud words={cloud.words} name={nameOf({ question, place, cloud })} /> : <p class="cloud-sheet__soon">{soonWords(state)}</p>}
        {more && <p class="cloud-sheet__more">{more}</p>}
      </div>
      {cloud?.terms.length > 0 && <Terms cloud={cloud} class="unseen" />}
    </section>
  );
}
