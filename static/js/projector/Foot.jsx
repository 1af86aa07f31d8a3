// The lower edge of the wall: how much hangs there, the discreet signs, and the way in for those who come late.

import { countedHow } from "../agenda/cloud_words.js";
import { joinHost, joinQr } from "../agenda/page_pieces.jsx";
import { slidePlace } from "../agenda/slides.js";
import { CodeAndQr } from "../parts/CodeAndQr.jsx";
import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { Count } from "../parts/Count.jsx";
import { Icon } from "../parts/Icon.jsx";
import { _, _n } from "../texts.js";

export function Foot({ day, step, look, hanging, questions, clouds, prompt, page, pages, status, refusal, said }) {
  const counted = clouds ? countedHow(clouds) : "";
  return (
    <footer class="wall__foot">
      <div class="wall__signs">
        {look === "cards" && <Count line number={hanging} label={hangingWords(questions, hanging)} />}
        {look === "told" && pages > 1 && <p class="wall__page">{_("Seite {n} von {all}", { n: (page % pages) + 1, all: pages })}</p>}
        {look === "slides" && <p class="wall__page">{slidePlace((page % pages) + 1, prompt)}</p>}
        {counted && <p class="wall__counted">{counted}</p>}
        {step && day.workshop.wall.frozen && <p class="wall__frozen"><Icon name="pause" />{_("angehalten")}</p>}
        {status === "waiting" && <p class="wall__line"><ConnectionMark connected={false} /></p>}
        {refusal && <p class="wall__line">{refusal.text}</p>}
        {said && <p class="wall__said">{said}</p>}
      </div>
      {step && day.workshop.status === "open" && <CodeAndQr code={day.workshop.code} url={joinHost()} {...joinQr()} />}
    </footer>
  );
}

/** Cards are counted as cards, what was chosen as voices. */
function hangingWords(questions, hanging) {
  const voices = questions.reduce((sum, { votes }) => sum + votes.reduce((all, { things }) => all + things.reduce((each, one) => each + one.count, 0), 0), 0);
  if (!voices) return _n("Karte", "Karten", hanging);
  return voices === hanging ? _n("Stimme", "Stimmen", hanging) : _n("Beitrag", "Beiträge", hanging);
}
