// What happens when the next key is pressed, by hand or by letter.

import { moveFor } from "./next_move.js";

/** After these the step that is looked at is still the one to look at. */
const STAYING = new Set(["turn", "rotate"]);

/** Ending the day takes every phone in the hall along, so it is the only act that asks first. */
export async function press(next, { send }, { openDialog, lookAt }) {
  if (next.kind === "end_workshop") return openDialog("end");
  const done = await send(moveFor(next));
  if (done && !STAYING.has(next.kind)) lookAt(null);
  return done;
}
