// One's own contributions as a plain text, to copy or to keep as a file; nothing of it leaves the device.

import { _ } from "../texts.js";
import { isThere } from "./my_cards.js";

/** Grouped by step and prompt, in the order in which they were asked and written; what was never handed in comes last. */
export function asText(workshop, steps, cards, unsent) {
  const head = [workshop.title, [workshop.place, workshop.held_on].filter(Boolean).join(", ")].filter(Boolean);
  const parts = steps.flatMap((step) => [null, ...step.prompts].map((prompt) => part(step, prompt, cards)));
  const left = [...cards.filter(isLeft).map((card) => card.text), ...unsent].map(line);
  const rest = left.length && [_("Getippt, aber nicht abgegeben:"), ...left].join("\n");
  return `${[head.join("\n"), ...parts, rest].filter(Boolean).join("\n\n")}\n`;
}

const line = (text) => `– ${text}`;

const isLeft = (card) => !card.leaving && !isThere(card);

function part(step, prompt, cards) {
  const here = cards.filter((card) => isThere(card) && card.step === step.id && (card.prompt || null) === (prompt?.id ?? null));
  if (!here.length) return null;
  const inOrder = [...here].sort((a, b) => a.written_at - b.written_at);
  return [prompt ? `${step.title}: ${prompt.text}` : step.title, ...inOrder.map((card) => line(card.line ?? card.text))].join("\n");
}

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
