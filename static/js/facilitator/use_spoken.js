// Tells a moderator who listens what the eye would see: new cards, seldom and in one sentence, and what was not taken, at once.

import { useEffect, useRef } from "preact/hooks";
import { tells } from "../agenda/page_pieces.jsx";
import { alarm, announce } from "../live/announcer.js";
import { useStore } from "../live/use_store.js";
import { _, _n } from "../texts.js";
import { wallWords } from "./wall_words.js";

export function useSpoken({ desk, day, beat, status }, step) {
  const { slips, troubles } = useStore(desk.steering);
  useNewCards(step?.id, beat?.counts?.[step?.id]?.contributions ?? 0);
  const refused = useStore(desk.outbox).rows.filter((row) => row.state === "refused").length;
  const slip = slips[slips.length - 1];
  const trouble = troubles[troubles.length - 1];
  useEffect(() => slip && announce("slip", slip.text), [slip?.id]);
  useEffect(() => trouble && alarm("trouble", trouble.text || _("Das ist nicht beim Server angekommen.")), [trouble?.id]);
  useWall(wallWords(day, tells));
  useEffect(() => refused && alarm("refused", _("Eine Karte wurde nicht angenommen. Ihr Text steht oben.")), [refused]);
  useEffect(() => status === "ended" && alarm("line", _("Die Verbindung ist beendet. Bitte die Seite neu laden.")), [status]);
}

/** Whoever turned the wall, here or with a pointer in the hall: what it shows now is said. */
function useWall(words) {
  const said = useRef(words);
  useEffect(() => {
    if (said.current !== words) announce("wall", words);
    said.current = words;
  }, [words]);
}

function useNewCards(step, total) {
  const said = useRef({ step, total });
  useEffect(() => {
    const before = said.current;
    if (before.step === step && total > before.total) {
      announce("cards", _n("Ein Beitrag ist da.", "{n} Beiträge sind da.", total));
    }
    said.current = { step, total };
  }, [step, total]);
}
