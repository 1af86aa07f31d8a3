// A step to read: its questions with what hangs there, in the order in which it came; ranks and pyramids row by row, choices as numbers.

import { labelOfCard } from "../agenda/card_words.js";
import { hereWords } from "../agenda/poster_words.js";
import { paperOf } from "../agenda/scene.js";
import { Bars } from "../parts/Bars.jsx";
import { Card } from "../parts/Card.jsx";
import { _ } from "../texts.js";
import { StepHeading } from "./StepHeading.jsx";

export function StepToRead({ day, step, questions, now }) {
  const alone = questions.length === 1;
  return (
    <section class="reading__scene">
      <StepHeading day={day} step={step} prompt={alone ? questions[0].prompt : null} now={now} />
      {questions.map(({ prompt, all, cards, rows, votes }) => (
        <section key={prompt.id ?? step.id} class="stack stack--tight">
          {!alone && <h2 class="reading__prompt">{prompt.text}</h2>}
          {hereWords(step, day.groups, prompt.id) && <p>{hereWords(step, day.groups, prompt.id)}</p>}
          {rows.filter((row) => row.cards.length).map((row) => <Row key={row.id} row={row} heading={alone ? "h2" : "h3"} step={step} day={day} />)}
          {votes.map(({ input, things }) => <Bars key={input.id} things={things.filter((one) => one.count)} label={_(input.label)} />)}
          {cards.length > 0 && <Cards step={step} cards={cards} day={day} />}
          {!all && <p class="soft">{_("Hier hängt noch keine Karte.")}</p>}
        </section>
      ))}
    </section>
  );
}

function Row({ row, heading: Heading, ...place }) {
  return (
    <>
      <Heading class="reading__town">{_(row.name)}</Heading>
      <Cards cards={row.cards} {...place} />
    </>
  );
}

function Cards({ step, cards, day }) {
  return (
    <ul class="cards">
      {cards.map((card) => (
        <Card key={card.id} contribution={card} kind={paperOf(step, card)} label={labelOfCard(step, card, day.groups)} paper={false} documented={false} />
      ))}
    </ul>
  );
}
