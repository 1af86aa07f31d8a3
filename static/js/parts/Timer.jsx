// The clock of a step: counts by itself, informs, never blocks, and leaves announcing to the page.
import { useEffect, useState } from "preact/hooks";
import { _ } from "../texts.js";
import { asClock, left, mood } from "./remaining.js";

const WORDS = {
  calm: () => _("noch Zeit"),
  gentle: () => _("gleich zu Ende"),
  over: () => _("Zeit ist um"),
  paused: () => _("angehalten"),
};

/** Redraws on every full second of the remaining time, and beyond its end if wished. */
function useSecond(timer, now, overtime) {
  const [, redraw] = useState(0);
  const rest = left(timer, now());
  const runs = timer?.left == null && rest != null && (rest > 0 || overtime);
  useEffect(() => {
    if (!runs) return undefined;
    const id = setTimeout(() => redraw((turn) => turn + 1), (((rest % 1000) + 1000) % 1000) + 5);
    return () => clearTimeout(id);
  });
  return rest;
}

/** `named` shows the word in calm times too, `overtime` counts on beyond the end. @param {{timer: import("./remaining.js").TimerRecord|null, now: () => number, big?: boolean, named?: boolean, overtime?: boolean}} props */
export function Timer({ timer, now, big, named, overtime }) {
  const rest = useSecond(timer, now, overtime);
  if (rest == null) return null;
  const how = mood(timer, now());
  return (
    <div role="timer" class={`timer timer--${how}${big ? " timer--big" : ""}`}>
      <span class="timer__time">{asClock(overtime ? rest : Math.max(0, rest))}</span>
      <span class={how === "calm" && !named ? "unseen" : "timer__word"}>{WORDS[how]()}</span>
    </div>
  );
}
