// Says aloud that the time is nearly up, early enough to finish a sentence; nothing that was typed is taken away.

import { useEffect } from "preact/hooks";
import { alarm } from "../live/announcer.js";
import { _ } from "../texts.js";

const BEFORE_THE_END = 20000;

export function useTimeWarning(live, step) {
  const end = step.status === "open" ? step.timer?.ends_at : null;
  useEffect(() => {
    const left = end ? end - live.now() : 0;
    if (left <= 0) return undefined;
    const say = () => alarm("time", _("Die Zeit endet in 20 Sekunden. Alles Getippte bleibt stehen."));
    const timer = left > BEFORE_THE_END && setTimeout(say, left - BEFORE_THE_END);
    return () => clearTimeout(timer);
  }, [end]);
}
