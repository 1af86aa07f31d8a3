// Puts the next sensible act into words for its key, and into the move that follows the press.

import { _ } from "../texts.js";
import { moves } from "./moves.js";

const WORDS = {
  open_workshop: () => _("Workshop eröffnen"),
  open: ({ step }) => _("Öffnen: {title}", { title: step.title }),
  turn: ({ pass }) => _("Weiter zu: {title}", { title: _(pass.title) }),
  rotate: () => _("Plakate wechseln"),
  close: ({ step }) => _("Schließen: {title}", { title: step.title }),
  show: ({ reveal }) => (reveal ? _("Ergebnis auf der Wand aufdecken") : _("Ergebnis zeigen")),
  end_workshop: () => _("Workshop beenden"),
};

const MOVES = {
  open_workshop: () => ({ acts: [{ act: "workshop.open", data: {} }], said: _("Der Workshop ist offen. Jetzt kann die Runde dazukommen.") }),
  open: ({ step }) => moves.open(step),
  turn: ({ step, pass }) => moves.turn(step, pass),
  rotate: ({ step, turn }) => moves.rotate(step, turn),
  close: ({ step }) => moves.close(step),
  show: ({ step, wall, reveal }) => (reveal ? revealed(moves.show(step, wall)) : moves.show(step, wall)),
  end_workshop: () => moves.endWorkshop(),
};

export const wordsFor = (next) => WORDS[next.kind](next);
export const moveFor = (next) => MOVES[next.kind](next);

function revealed(show) {
  return { ...show, acts: [...show.acts, ...moves.freeze(false).acts] };
}
