// What the wall shows, in words: for the cockpit's eye, for its ear, and for the choices that change it.

import { sceneOf } from "../agenda/scene.js";
import { _ } from "../texts.js";

export const SHOWS = {
  cards: () => _("Karten"),
  count: () => _("nur Anzahl"),
  cloud: () => _("Wortwolke"),
  places: () => _("Wolken aller Orte"),
  timer: () => _("große Uhr"),
  groups: () => _("Gruppen"),
};

export const THEMES = { light: () => _("hell"), dark: () => _("dunkel"), contrast: () => _("Kontrast") };

const SCENES = {
  waiting: () => "",
  welcome: () => _("Begrüßung mit Code"),
  ended: () => _("Dank zum Schluss"),
  groups: () => _("Gruppen und Tische"),
  step: ({ step }, wall, tells) => _("{title}, {what}", { title: step.title, what: whatOf(step, wall, tells) }),
};

/** "Zu sehen: Reflecting Team, Wortwolke zu „Was trägt uns?“"; `tells(step)` says whether its result can be told. */
export function wallWords(day, tells = () => false) {
  const scene = sceneOf(day);
  return _("Zu sehen: {what}", { what: SCENES[scene.kind](scene, day.workshop?.wall, tells) });
}

function whatOf(step, wall, tells) {
  const what = wall.show === "cards" && step.status === "shown" && tells(step) ? _("Ergebnis") : (SHOWS[wall.show]?.() ?? "");
  const picked = step.prompts.length > 1 && step.prompts.find((prompt) => prompt.id === wall.prompt);
  return picked ? _("{what} zu „{question}“", { what, question: picked.text }) : what;
}
