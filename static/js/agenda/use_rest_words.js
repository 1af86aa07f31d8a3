// Until when a break lasts, in words that change by themselves when its time has come.

import { useEffect, useState } from "preact/hooks";
import { _ } from "../texts.js";
import { clockTime } from "./clock_time.js";
import { goesOnAt } from "./rest.js";

/** "Weiter um 10:45 Uhr", and once that has come a word that promises nothing. */
export function useRestWords(step, now) {
  const [, redraw] = useState(0);
  const end = goesOnAt(step);
  const rest = end === null ? 0 : end - now();
  useEffect(() => {
    if (rest <= 0) return undefined;
    const id = setTimeout(() => redraw((turn) => turn + 1), rest + 50);
    return () => clearTimeout(id);
  }, [end, rest > 0]);
  return rest > 0 ? _("Weiter um {time} Uhr", { time: clockTime(end) }) : _("Gleich geht es weiter.");
}
