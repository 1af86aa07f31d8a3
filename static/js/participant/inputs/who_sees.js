// Who will see what is written or chosen here; said at the moment of writing.

import { hasWords } from "../../agenda/entries.js";
import { isShared } from "../../agenda/rotation.js";
import { _ } from "../../texts.js";
import { whoSees as whoSeesCards } from "./Cards.jsx";

export function whoSees(step, input) {
  if (input.owner === "group") return seenByGroup(step, input);
  if (input.kind === "note") return _("Für die Moderation zu lesen, ohne Namen; nicht auf der Wand.");
  return hasWords(input) ? whoSeesCards(step) : _("Für die Moderation und auf der Wand zu sehen, ohne Namen.");
}

function seenByGroup(step, input) {
  if (isShared(step, input) && input.kind === "note") return _("Sichtbar für alle Gruppen und die Moderation, nicht auf der Wand.");
  if (input.kind === "note") return _("Sichtbar für eure Gruppe und die Moderation, nicht auf der Wand.");
  if (isShared(step, input)) return seenByAll(step);
  if (step.approval) return _("Sichtbar für eure Gruppe und die Moderation; auf der Wand erst nach der Freigabe, ohne Namen.");
  return _("Sichtbar für eure Gruppe, die Moderation und die Wand, ohne Namen.");
}

function seenByAll(step) {
  if (step.approval) return _("Sichtbar für eure Gruppe und die Moderation; für alle Gruppen und die Wand erst nach der Freigabe, ohne Namen.");
  return _("Sichtbar für alle Gruppen, die Moderation und die Wand, ohne Namen.");
}
