// Pieces the server has put into the page for the screen to use: a method's own words, and the QR code.

import { useLayoutEffect, useRef } from "preact/hooks";

/** The `<template id="method-…">` of a method; nothing if its folder brings none. */
export const methodTemplate = (method) => document.getElementById(`method-${method}`);

/** Whether the method of a step can say what its contributions amount to; the page says so at its template. */
export const tells = (step) => Boolean(methodTemplate(step.method)?.hasAttribute("data-tells"));

/** A copy of a method's words, standing where this component stands; what is marked for another pass stays away. */
export function MethodWords({ template, pass, class: name }) {
  const frame = useRef(null);
  useLayoutEffect(() => {
    const words = template.content.cloneNode(true);
    for (const part of words.querySelectorAll("[data-pass]")) part.hidden = part.dataset.pass !== pass;
    frame.current.replaceChildren(words);
  }, [template, pass]);
  return <div ref={frame} class={name} />;
}

/** `{qr, modules}` as the parts draw it: the path of the code and the side length with its quiet margin; empty without one. */
export function joinQr() {
  const svg = document.getElementById("join-qr")?.content.querySelector("svg");
  const path = svg?.querySelector("path[stroke], path[class]") ?? svg?.querySelector("path");
  const [, , width] = (svg?.getAttribute("viewBox") ?? `0 0 ${svg?.getAttribute("width")}`).split(/[\s,]+/);
  return path && Number(width) ? { qr: path.getAttribute("d"), modules: Number(width) } : {};
}

/** The address people type into their phones: short, without the path that only the QR code needs. */
export function joinHost() {
  const address = document.getElementById("screen").dataset.join;
  return address ? new URL(address, location.href).host : undefined;
}
