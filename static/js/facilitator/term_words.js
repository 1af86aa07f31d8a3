// What the desk for terms says: what was put right and how, how a cloud counts, and how far the counting is.

import { _, _n } from "../texts.js";

const SLIP = 70;

export const KINDS = {
  join: () => _("zusammengelegt"),
  rename: () => _("umbenannt"),
  exclude: () => _("ausgenommen"),
  split: () => _("getrennt"),
};

export const RULES = {
  once_per_person: () => _("jede Person einmal"),
  every_mention: () => _("jede Nennung"),
};

const RULE_SENTENCES = {
  once_per_person: () => _("Jeder Begriff zählt je Person und Frage einmal."),
  every_mention: () => _("Jede Nennung eines Begriffs zählt."),
};

/** How the cloud counts, in whole sentences. */
export function countingSentence({ rule, more_than: moreThan, no_room: noRoom }) {
  const least = moreThan + 1;
  const enters = least === 1 ? _("In der Wolke steht jeder Begriff.") : _("In der Wolke steht, was mindestens {n}-mal genannt wurde.", { n: least });
  const left = noRoom ? _n("Für einen Begriff war kein Platz.", "Für {n} Begriffe war kein Platz.", noRoom) : "";
  return [RULE_SENTENCES[rule](), enters, left].filter(Boolean).join(" ");
}

/** How many mentions put a term into the cloud: by itself, or so many. */
export function leastOptions({ at_least: chosen }) {
  const numbers = new Set([1, 2, 3, 4, 5, ...(chosen ? [chosen] : [])]);
  const fixed = [...numbers].sort((one, other) => one - other).map((n) => ({ value: String(n), text: _n("ab einer Nennung", "ab {n} Nennungen", n) }));
  return [{ value: "", text: _("von selbst passend") }, ...fixed];
}

export function stateSentence(cloud, counting) {
  if (!cloud || cloud.drawn_at === null) return _("Die Begriffe werden gezählt …");
  if (counting) return _("Wird neu gezählt …");
  const terms = _n("Ein Begriff", "{n} Begriffe", cloud.terms.length);
  return _n("{terms} aus einem Beitrag", "{terms} aus {n} Beiträgen", cloud.voices, { terms });
}

const SAID = {
  join: (label) => _("Zusammengelegt: {label}", { label }),
  rename: (label) => _("Umbenannt: {label}", { label }),
  exclude: (label) => _("Ausgenommen: {label}", { label }),
  split: (label) => _("Getrennt: {label}", { label }),
  back: (label) => _("Wieder wie zuvor: {label}", { label }),
};

/** What a slip says about a correction; it has room for one look. */
export function correctionSaid(kind, label) {
  const letters = [...label];
  return SAID[kind](letters.length > SLIP ? `${letters.slice(0, SLIP).join("")}…` : label);
}
