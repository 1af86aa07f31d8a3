// What a phone shows of posters that all groups share: what others put there, and where words of one's own still stand; pure.

import { hasWords, inputOf, stacked } from "../agenda/entries.js";
import { fieldsOf } from "./fields.js";
import { inputsOf } from "./tasks.js";

/** `[{entry, beneath}]`, all that hangs at a question but what one's own group can change in the fields above. */
export function hangingAt({ step, pass, posters, circle }, prompt) {
  const above = new Set(fieldsOf(step, pass).filter((input) => input.owner === "group").map((input) => input.id));
  const isAbove = (one) => one.group === circle.group?.id && above.has(one.input);
  const isHere = (one) => one.step === step.id && one.prompt === prompt.id && !isAbove(one);
  const isRead = (one) => inputOf(step, one) !== null && hasWords(inputOf(step, one));
  const found = Object.values(posters ?? {}).filter((one) => isHere(one) && isRead(one));
  return stacked(found.sort((one, other) => one.written_at - other.written_at), step);
}

/** True if words stand in a field at this poster that were not sent. */
export function isBegun({ phone: { drafts }, step, pass }, prompt) {
  const keys = inputsOf(step, pass).filter((input) => input.per_prompt).map((input) => [step.id, input.id, prompt.id]);
  return keys.some((key) => drafts.get(key) !== "" || drafts.any(key));
}
