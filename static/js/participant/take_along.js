// One's own contributions as a plain text, to copy or to keep as a file; nothing of it leaves the device.

import { inputOf } from "../agenda/entries.js";
import { _ } from "../texts.js";
import { isThere } from "./my_cards.js";

/**
 * One's own first, then what the group has made, each by step, prompt and field, in the order in which they were asked and
 * written; what was never handed in comes last.
 */
export function asText(workshop, steps, cards, unsent) {
  const head = [workshop.title, [workshop.place, workshop.held_on].filter(Boolean).join(", ")].filter(Boolean);
  const isOurs = (card) => inputOf(steps.find((step) => step.id === card.step), card)?.owner === "group";
  const own = partsOf(steps, cards.filter((card) => !isOurs(card)));
  const ours = partsOf(steps, cards.filter(isOurs));
  const left = [...cards.filter(isLeft).map((card) => card.text), ...unsent].map(line);
  const rest = left.length && [_("Getippt, aber nicht abgegeben:"), ...left].join("\n");
  const ofGroup = ours.length && _("Von meiner Gruppe:");
  return `${[head.join("\n"), ...own, ofGroup, ...ours, rest].filter(Boolean).join("\n\n")}\n`;
}

const partsOf = (steps, cards) => steps.flatMap((step) => [null, ...step.prompts].map((prompt) => part(step, prompt, cards))).filter(Boolean);

const line = (text) => `– ${text}`;

const isLeft = (card) => !card.leaving && !isThere(card);

function part(step, prompt, cards) {
  const here = cards.filter((card) => isThere(card) && card.step === step.id && (card.prompt || null) === (prompt?.id ?? null));
  if (!here.length) return null;
  const heaps = step.inputs.map((input) => ({ input, cards: here.filter((card) => card.input === input.id) })).filter((heap) => heap.cards.length);
  const lines = heaps.flatMap(({ input, cards: heap }) => [...(heaps.length > 1 ? [`${_(input.label)}:`] : []), ...linesOf(heap)]);
  return [prompt ? `${step.title}: ${prompt.text}` : step.title, ...lines].join("\n");
}

const linesOf = (cards) => [...cards].sort((a, b) => a.written_at - b.written_at).map((card) => line(card.line ?? card.text));

/** The clipboard proper exists only on safe origins; a hall on plain http has the old way. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedTheOldWay(text);
  }
}

function copiedTheOldWay(text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}

export function download(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = name.replace(/[/\\:]/g, "-");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
