// How an entry lies and how it can lie otherwise, as the server wants to hear it: always the whole of it; pure.

import { hasWords } from "../agenda/entries.js";

/** Row, thing, marks and passages of an entry. */
export function placingOf({ row = null, about = "", marks = [], passages = [] }) {
  return { row, about, marks, passages };
}

/** Whether there is anything about this entry that a hand could put elsewhere. */
export function canArrange(input, step) {
  if (!input || step.status === "planned") return false;
  return input.rows?.length > 1 || Boolean(input.about?.offer) || input.marks?.length > 0 || takesPassages(input);
}

/** Words are marked where somebody else's were taken down. */
export const takesPassages = (input) => input.by === "facilitator" && input.kind === "cards" && hasWords(input);

/** With this mark, or without it if it was there; in the order in which the input offers them. */
export function ticked(marks, mark, offered) {
  const after = marks.includes(mark) ? marks.filter((one) => one !== mark) : [...marks, mark];
  return offered.map((one) => one.id).filter((one) => after.includes(one));
}
