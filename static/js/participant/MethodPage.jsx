// A method's own words around the inputs: its fragment from the page, with the inputs where it wants them.

import { h } from "preact";

const template = (step) => document.getElementById(`method-${step.method}`)?.content;

export const hasToldSlot = (step) => Boolean(template(step)?.querySelector('[data-slot="told"]'));

/**
 * What is marked with `data-pass` belongs to that pass alone; `data-slot="inputs"` is the place of the inputs, and
 * `data-slot="told"` that of what they amount to, once it is there.
 */
export function MethodPage({ step, pass, told, children }) {
  const content = template(step);
  if (!content) return <>{children}</>;
  return (
    <>
      {[...content.childNodes].map((node) => drawn(node, pass, { inputs: children, told }))}
      {!content.querySelector('[data-slot="inputs"]') && children}
    </>
  );
}

/** Drawn anew node by node, so that fragment and inputs are one tree; a fragment brings words and shape, no behaviour. */
export function drawn(node, pass, slots = {}) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || (node.dataset?.pass ?? pass) !== pass) return null;
  const attributes = [...node.attributes].filter(({ name }) => !name.startsWith("on")).map(({ name, value }) => [name, value]);
  const inside = slots[node.dataset?.slot] ?? [...node.childNodes].map((child) => drawn(child, pass, slots));
  return h(node.localName, Object.fromEntries(attributes), inside);
}
