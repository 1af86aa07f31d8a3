// The slide that is on the wall: small, so that a whole hall can look at it at once, with the way to all of them in their own size.

import { useEffect, useRef } from "preact/hooks";
import { pageOf } from "../agenda/scene.js";
import { slidePlace, slideWords, slidesAddress } from "../agenda/slides.js";
import { useSlides } from "../agenda/use_slides.js";
import { announce } from "../live/announcer.js";
import { _ } from "../texts.js";
import { StepHeading } from "./StepHeading.jsx";

export function SlideToRead({ day, step, prompt, now }) {
  const { slides, missing } = useSlides(day, step, prompt);
  const number = (pageOf(day, step, prompt.id) % prompt.slides) + 1;
  const slide = slides[number - 1];
  const place = slidePlace(number, prompt);
  useTurned(slide, place);
  return (
    <section class="reading__scene">
      <StepHeading day={day} step={step} prompt={prompt} now={now} />
      <p class="reading__step">{place}</p>
      {slide && <img key={slide.id} class="reading__slide" src={`/bilder/${slide.id}/thumb`} alt={slideWords(slide, place)} width={slide.width} height={slide.height} />}
      {!slide && <p>{missing ? _("Diese Folien lassen sich hier gerade nicht zeigen.") : _("Die Folien werden geladen …")}</p>}
      <p><a class="button" href={`${slidesAddress(day.workshop, step, prompt)}#folie-${number}`}>{_("Alle Folien groß ansehen")}</a></p>
    </section>
  );
}

/** Whoever listens hears what the next slide shows. */
function useTurned(slide, place) {
  const before = useRef(null);
  useEffect(() => {
    if (slide && before.current) announce("slide", slide.alt ? `${place}: ${slide.alt}` : slideWords(slide, place));
    before.current = slide ?? before.current;
  }, [slide?.id]);
}
