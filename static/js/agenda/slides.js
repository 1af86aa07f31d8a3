// Which slides belong on the wall just now, and where they can be looked through; the twin of what `qidtool/domain/dramaturgy.py` says of them.

import { _ } from "../texts.js";

/** The questions whose slides a wall can show: of what has begun, and none that wait behind a held wall. */
export const withSlides = (step) => (step && step.status !== "planned" ? step.prompts.filter((prompt) => prompt.slides && !prompt.slides_wait) : []);

/** The question whose slides the wall shows, the chosen one or the first that has any; null where it shows something else. */
export function slidesOn(step, wall) {
  if (wall?.show !== "slides") return null;
  const there = withSlides(step);
  return there.find((prompt) => prompt.id === wall.prompt) ?? there[0] ?? null;
}

/** What the wall really shows: the cards where slides were chosen and there are none. */
export const showOn = (step, wall) => (wall?.show === "slides" && !slidesOn(step, wall) ? "cards" : wall?.show);

/** Where one is among the slides, counted from 1. */
export const slidePlace = (number, { slides }) => _("Folie {n} von {all}", { n: number, all: slides });

/** What a slide shows, as far as anybody has said it. */
export const slideWords = ({ alt }, place) => alt || _("{place}, noch ohne Beschreibung", { place });

/** The page on which everybody can look through the slides of a question. */
export const slidesAddress = (workshop, step, prompt) => `/folien/${workshop.id}/${step.id}?frage=${encodeURIComponent(prompt.id)}`;
