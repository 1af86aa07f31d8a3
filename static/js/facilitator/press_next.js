// What happens when the next key is pressed, by hand or by letter.

import { moveFor } from "./next_move.js";

/** Ending the day takes every phone in the hall along, so it is the only act that asks first. */
export async function press(next, { send }, { openDialog, lookAt }) {
  if (next.kind === "end_workshop") return openDialog("end");
  const done = await send(moveFor(next));
  if (done && next.kind !== "turn") lookAt(null);
  return done;
}
