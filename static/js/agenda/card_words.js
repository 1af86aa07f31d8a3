// What stands above a card where it hangs among others: whose it is, or what it answers.

import { _ } from "../texts.js";
import { inputOf } from "./entries.js";
import { nameOfGroup } from "./groups.js";

/** The group it is of; of a person's card the name of its field, where several are filled at once. */
export function labelOfCard(step, card, groups) {
  if (card.for_group) return nameOfGroup(groups, card.group);
  const input = inputOf(step, card);
  return input && step.inputs.filter((one) => hangsBeside(one, input)).length > 1 ? _(input.label) : "";
}

const hangsBeside = (one, input) =>
  one.by === "participant" && one.owner === input.owner && one.pass === input.pass && one.kind === "cards" && input.kind === "cards" && one.per_prompt === input.per_prompt;
