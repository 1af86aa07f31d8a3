// The slides of a question, one at a time and as large as the stage; the keys turn them through the server, on all walls alike.

import { useEffect } from "preact/hooks";
import { slidePlace, slideWords } from "../agenda/slides.js";
import { useSlides } from "../agenda/use_slides.js";
import { Timer } from "../parts/Timer.jsx";
import { _ } from "../texts.js";

/** A slide is as wide as the wall, or nearly. */
const WIDE = "100vw";
/** What the sizes of a picture measure at most, on their longer side. */
const SIZES = { screen: 1600, print: 2400 };

export function SlidesScene({ day, step, prompt, page, now }) {
  const { slides, missing } = useSlides(day, step, prompt);
  const number = (page % prompt.slides) + 1;
  const slide = slides[number - 1];
  useAhead(slides[number]);
  return (
    <>
      <header class="wall__top">
        <h1 class="unseen">{prompt.text}</h1>
        {step.status === "open" && step.timer && <Timer timer={step.timer} now={now} overtime />}
      </header>
      <section class="wall__stage">
        {slide
          ? <img key={slide.id} class="wall__slide" src={addressOf(slide, "screen")} srcset={sourcesOf(slide)} sizes={WIDE} alt={slideWords(slide, slidePlace(number, prompt))} />
          : <div class="wall__centre"><p class="wall__lead">{missing ? _("Diese Folien lassen sich hier gerade nicht zeigen.") : _("Die Folien werden geladen …")}</p></div>}
      </section>
    </>
  );
}

/** The next slide is there before somebody turns to it. */
function useAhead(slide) {
  useEffect(() => {
    if (slide) Object.assign(new Image(), { sizes: WIDE, srcset: sourcesOf(slide) });
  }, [slide?.id]);
}

const addressOf = (slide, size) => `/bilder/${slide.id}/${size}`;

/** Nothing was made larger than it came: a small picture is the same in both sizes. */
function sourcesOf(slide) {
  const longest = Math.max(slide.width, slide.height);
  const sources = Object.entries(SIZES).map(([size, most]) => [Math.round(slide.width * Math.min(1, most / longest)), size]);
  return [...new Map(sources)].map(([width, size]) => `${addressOf(slide, size)} ${width}w`).join(", ");
}
