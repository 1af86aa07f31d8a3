// Word clouds to read: the picture, and beneath it every term with its number as text.

import { stateOf } from "../agenda/clouds.js";
import { countedHow, nameOf, soonWords } from "../agenda/cloud_words.js";
import { Cloud } from "../parts/Cloud.jsx";
import { Mark } from "../parts/Mark.jsx";
import { Terms } from "../parts/Terms.jsx";
import { _ } from "../texts.js";
import { StepHeading } from "./StepHeading.jsx";

export function CloudsToRead({ day, step, clouds, now }) {
  const shared = clouds.every(({ question }) => question.id === clouds[0].question.id);
  const counted = countedHow(clouds);
  return (
    <section class="reading__scene">
      <StepHeading day={day} step={step} prompt={shared ? clouds[0].question : null} now={now} />
      {clouds.map((one, order) => <CloudToRead key={`${one.question.id} ${one.place}`} {...one} order={order} asks={!shared} />)}
      {counted && <p class="small soft">{counted}</p>}
    </section>
  );
}

function CloudToRead({ question, place, cloud, order, asks }) {
  const state = stateOf(cloud);
  return (
    <section class="stack stack--tight">
      {asks && <h2 class="reading__prompt">{question.text}</h2>}
      {place && <h2 class="reading__town"><Mark number={order + 1}>{place}</Mark></h2>}
      <div class="cloud-sheet">
        {state === "drawn" ? <Cloud words={cloud.words} name={nameOf({ question, place, cloud })} /> : <p class="cloud-sheet__soon">{soonWords(state)}</p>}
      </div>
      {cloud?.terms.length > 0 && <Terms cloud={cloud} label={_("Alle Begriffe, die häufigsten zuerst")} />}
    </section>
  );
}
