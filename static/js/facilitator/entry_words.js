// Where an entry comes from and where it lies, in the few words that stand above it; pure.

import { inputOf, rowName } from "../agenda/entries.js";
import { nameOfGroup } from "../agenda/groups.js";
import { _ } from "../texts.js";

/** "Gehört · Gruppe 3 · Grundlage"; what goes without saying is left out. */
export function originOf(card, step, { groups }) {
  const input = inputOf(step, card);
  const pass = step.passes.find((one) => one.id === card.pass);
  const alike = step.inputs.filter((one) => one.kind !== "note" || one.by === "participant").filter((one) => one.pass === input?.pass);
  const words = [
    card.pass !== step.pass && pass?.title && _(pass.title),
    alike.length > 1 && input?.label && _(input.label),
    card.group && (nameOfGroup(groups, card.group) || _("eine frühere Gruppe")),
    rowName(input, card) && _(rowName(input, card)),
  ];
  return words.filter(Boolean).join(" · ");
}
