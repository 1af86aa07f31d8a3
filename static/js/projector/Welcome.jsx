// Before the first step: where we are, how to get in, and who has arrived.

import { joinHost, joinQr } from "../agenda/page_pieces.jsx";
import { CodeAndQr } from "../parts/CodeAndQr.jsx";
import { Count } from "../parts/Count.jsx";
import { Dot } from "../parts/Mark.jsx";
import { _ } from "../texts.js";

/** Beyond this the number says it better. */
const MOST_DOTS = 200;

export function Welcome({ day, beat }) {
  const { title, place, code } = day.workshop;
  return (
    <>
      <header class="wall__top">{place && <p class="wall__place">{place}</p>}</header>
      <section class="wall__stage">
        <div class="wall__welcome">
          <div>
            <h1 class="wall__name">{title}</h1>
            <p class="wall__lead">{_("Mit dem Handy scannen, oder die Adresse öffnen und den Code eintippen.")}</p>
            <Arrivals joined={beat?.joined ?? 0} />
          </div>
          <div class="wall__door"><CodeAndQr code={code} url={joinHost()} {...joinQr()} /></div>
        </div>
      </section>
    </>
  );
}

function Arrivals({ joined }) {
  if (!joined) return <p class="wall__lead">{_("Noch ist der Platz frei für den ersten Punkt.")}</p>;
  return (
    <div class="wall__dots">
      <Count line number={joined} label={joined === 1 ? _("Person ist da") : _("Personen sind da")} />
      <div class="dots__field" aria-hidden="true">
        {Array.from({ length: Math.min(joined, MOST_DOTS) }, (nothing, place) => <Dot key={place} number={1} />)}
      </div>
    </div>
  );
}
