// The wall in its four looks, as still compositions.
import { Card, CodeAndQr, Count, Dots, Mark, Timer } from "../parts/index.js";
import { answers, arrivals, entrance, now, observations, prompt, timers } from "./specimens.js";

const onWall = answers.filter((card) => card.status === "visible");

const place = <p class="wall__place"><Mark number={2}>Daun</Mark></p>;
const question = <div class="wall__question">{place}<h3 class="wall__prompt">{prompt}</h3></div>;

/** @param {{look: string, head?: any, crowd?: string, timer?: any, count?: boolean, children: any}} props */
function Wall({ look, head = place, crowd, timer = null, count, children }) {
  return (
    <div class="wall" data-scale="wall" data-look={look} data-crowd={crowd}>
      <div class="wall__frame">
        <div class="wall__top">{head}<Timer timer={timer} now={now} /></div>
        <section class="wall__stage" aria-label={`Wand: ${look}`}>{children}</section>
        <div class="wall__foot">
          {count && <Count number={57} label="Karten" />}
          {look !== "welcome" && <CodeAndQr {...entrance} />}
        </div>
      </div>
    </div>
  );
}

export const WallWelcome = () => (
  <Wall look="welcome">
    <div class="wall__welcome">
      <div>
        <h3 class="wall__name">Willkommen in Daun</h3>
        <p class="wall__lead">Gemeinsam stark: ein Tag für alle, die Kitas tragen</p>
        <div class="wall__dots"><Dots groups={arrivals} /></div>
      </div>
      <div class="wall__door"><CodeAndQr {...entrance} /></div>
    </div>
  </Wall>
);

export const WallPrompt = () => (
  <Wall look="prompt" timer={timers.running}>
    <div class="wall__centre"><h3 class="wall__prompt">{prompt}</h3></div>
  </Wall>
);

/** @param {{crowd?: "few"}} props */
export const WallCards = ({ crowd }) => (
  <Wall look="cards" head={question} crowd={crowd} timer={timers.gentle} count>
    <ul class="wall__cards">
      {onWall.map((card) => <Card key={card.id} contribution={card} paper={false} late={false} />)}
      {observations.map((card) => <Card key={card.id} kind={2} label="Beobachtung" contribution={card} />)}
    </ul>
  </Wall>
);

export const WallCount = () => (
  <Wall look="count" head={question} timer={timers.over}>
    <div class="wall__centre"><Count number={57} label="Karten sind schon da" /></div>
  </Wall>
);
