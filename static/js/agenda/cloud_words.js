// What wall and phone say about a word cloud: its name for those who listen, why it is still empty, how it was counted.

import { _, _n } from "../texts.js";

/** So many of the most frequent terms are named, and so much of each. */
const NAMED = 3;
const LONGEST = 40;

const SOON = {
  none: () => _("Gleich entsteht hier die Wortwolke."),
  empty: () => _("Hier ist noch Platz für das erste Wort."),
  single: () => _("Noch wurde kein Begriff mehrmals genannt. Alle stehen in der Liste."),
};

const RULES = {
  once_per_person: () => _("Jeder Begriff zählt je Person und Frage einmal."),
  every_mention: () => _("Jede Nennung eines Begriffs zählt."),
};

/** A sentence that stands for the picture: the question, the number of terms, and the most frequent. */
export function nameOf({ question, place, cloud }) {
  const words = { question: question.text, place };
  const what = place ? _("Wortwolke aus {place} zu „{question}“", words) : _("Wortwolke zu „{question}“", words);
  const most = cloud.terms.slice(0, NAMED).map(({ shown, count }) => `${shortened(shown)} (${count})`).join(", ");
  return _n("{what}: ein Begriff, {most}.", "{what}: {n} Begriffe, am häufigsten {most}.", cloud.all_terms, { what, most });
}

/** Kind words in place of a picture. */
export const soonWords = (state) => SOON[state]();

/** What found no room on the sheet; empty if everything did. */
export function leftOut(cloud) {
  const n = cloud?.no_room ?? 0;
  return n ? _n("Ein weiterer Begriff steht in der Liste.", "{n} weitere Begriffe stehen in der Liste.", n) : "";
}

/** How all these clouds were counted; empty if they differ, or if none is drawn yet. */
export function countedHow(clouds) {
  const rules = new Set(clouds.filter(({ cloud }) => cloud?.drawn_at != null).map(({ cloud }) => cloud.rule));
  return rules.size === 1 ? (RULES[[...rules][0]]?.() ?? "") : "";
}

function shortened(text) {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}
