// What the wall shows, in words: for the cockpit's eye, for its ear, and for the choices that change it.

import { isRest } from "../agenda/rest.js";
import { pageOf, sceneOf } from "../agenda/scene.js";
import { showOn, slidePlace, slidesOn } from "../agenda/slides.js";
import { _ } from "../texts.js";

export const SHOWS = {
  cards: () => _("Karten"),
  count: () => _("nur Anzahl"),
  cloud: () => _("Wortwolke"),
  places: () => _("Wolken aller Orte"),
  timer: () => _("große Uhr"),
  groups: () => _("Gruppen"),
  slides: () => _("Folien"),
};

export const THEMES = { light: () => _("hell"), dark: () => _("dunkel"), contrast: () => _("Kontrast") };

const SCENES = {
  waiting: () => "",
  welcome: () => _("Begrüßung mit Code"),
  ended: () => _("Dank zum Schluss"),
  groups: () => _("Gruppen und Tische"),
  step: ({ step }, day, tells) => _("{title}, {what}", { title: step.title, what: whatOf(step, day, tells) }),
};

/** "Zu sehen: Reflecting Team, Wortwolke zu „Was trägt uns?“"; `tells(step)` says whether its result can be told. */
export function wallWords(day, tells = () => false) {
  const scene = sceneOf(day);
  return _("Zu sehen: {what}", { what: SCENES[scene.kind](scene, day, tells) });
}

function whatOf(step, day, tells) {
  const { wall } = day.workshop;
  const slides = slidesOn(step, wall);
  if (isRest(step) && !slides) return SHOWS.timer();
  const show = showOn(step, wall);
  const words = show === "cards" && step.status === "shown" && tells(step) ? _("Ergebnis") : (SHOWS[show]?.() ?? "");
  const what = slides ? slidePlace((pageOf(day, step, slides.id) % slides.slides) + 1, slides) : words;
  const picked = step.prompts.length > 1 && (slides ?? step.prompts.find((prompt) => prompt.id === wall.prompt));
  return picked ? _("{what} zu „{question}“", { what, question: picked.text }) : what;
}
