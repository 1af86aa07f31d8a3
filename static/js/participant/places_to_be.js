// Where a person has said they are, among the questions of a step: one of several rooms, and what is known of it; pure.

import { isThere } from "./my_cards.js";
import { inputsOf } from "./tasks.js";

/** The choice by which people say where they are, if something in this pass is asked only there; else null. */
export function choiceOfPlace(step, pass) {
  const asked = inputsOf(step, pass).find((input) => input.chosen_in);
  return asked ? (step.inputs.find((input) => input.id === asked.chosen_in) ?? null) : null;
}

/** The question that was chosen, as this phone knows it; null while nothing is. */
export function chosenPlace(step, choice, cards) {
  const entry = cards.find((card) => card.step === step.id && card.input === choice.id && isThere(card));
  return step.prompts.find((prompt) => prompt.id === entry?.about) ?? null;
}

/** `{id, label, text, address}` of what is known of a question; `address` only where words are a safe way to go. */
export function detailsOf(step, prompt) {
  const known = (step.details ?? []).map(({ id, label, is_link: isLink }) => ({ id, label, text: prompt.details?.[id] ?? "", isLink }));
  return known.filter(({ text }) => text).map(({ isLink, ...one }) => ({ ...one, address: isLink ? safeAddress(one.text) : null }));
}

function safeAddress(text) {
  try {
    const url = new URL(text.trim());
    return url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
