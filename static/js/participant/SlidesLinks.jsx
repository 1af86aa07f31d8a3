// The way to the slides of what is asked; they are a page of their own, which this one leaves as it is.

import { slidesAddress } from "../agenda/slides.js";
import { _ } from "../texts.js";

/** Of several questions each link says whose slides they are. */
export function SlidesLinks({ workshop, step, prompts }) {
  const words = ({ slides, text }) => [_("Folien ansehen ({n})", { n: slides }), prompts.length > 1 && text].filter(Boolean).join(": ");
  return prompts.filter((prompt) => prompt.slides).map((prompt) => (
    <p key={prompt.id}><a class="button" href={slidesAddress(workshop, step, prompt)}>{words(prompt)}</a></p>
  ));
}
