// Fetches what is known of the slides of a question, and again when others have come in their place or one is gone.

import { useEffect, useState } from "preact/hooks";

const TRIES_AGAIN_AFTER = 5000;
const NOTHING = { slides: [], missing: false };

/** `{slides, missing}`: `{id, alt, width, height}` of each, empty until they are there; `missing` if they are not for this screen. */
export function useSlides({ workshop }, step, prompt) {
  const place = `${step.id}/${prompt.id}`;
  const known = `${place} ${prompt.slides} ${prompt.deck}`;
  const [found, find] = useState({ known: null, ...NOTHING });
  useEffect(() => {
    const giveUp = new AbortController();
    let timer = 0;
    const ask = () => fetched(`/workshops/${workshop.id}/bilder?gehoert_zu=${encodeURIComponent(place)}`, giveUp.signal)
      .then((slides) => find({ known, slides, missing: !slides.length }), again);
    const again = () => {
      if (!giveUp.signal.aborted) timer = setTimeout(ask, TRIES_AGAIN_AFTER);
    };
    ask();
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [known]);
  // What is no longer what the room knows of is not shown for another moment.
  return found.known === known ? found : NOTHING;
}

async function fetched(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(answer.statusText);
  const { pictures } = await answer.json();
  return pictures.filter((one) => one.purpose === "slide" && !one.waits);
}
