// A few words on where a step is, as wall and reading page say them.

import { _ } from "../texts.js";
import { passOf } from "./running.js";

/** The title of the step and what it is at. */
export const placeWords = (step) => [step.title, stateWords(step)].filter(Boolean).join(" · ");

function stateWords(step) {
  const title = passOf(step)?.title;
  if (step.status === "open") return step.locked ? _("kurze Schreibpause") : title && _(title);
  return { planned: _("gleich"), closed: _("geschlossen"), shown: _("Ergebnis") }[step.status];
}
