// The clock of the running step in the moderator's hand: set it, add a minute, stop it.

import { useState } from "preact/hooks";
import { useTone } from "../agenda/use_tone.js";
import { Button } from "../parts/Button.jsx";
import { Icon } from "../parts/Icon.jsx";
import { Timer } from "../parts/Timer.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { useDesk } from "./use_desk.js";

export function TimeKeys({ step }) {
  const { now, send } = useDesk();
  const tone = useTone(step.timer, now);
  if (!step.timer) return <SetTime step={step} />;
  return (
    <div class="row">
      <Timer timer={step.timer} now={now} overtime />
      <Button onClick={() => send(moves.extendTimer(step))} shortcut="+">{_("1 Min. mehr")}</Button>
      <Button look="quiet" onClick={() => send(moves.stopTimer(step))}>{_("Zeit aus")}</Button>
      {tone.possible && <Button pressed={tone.on} onClick={tone.turn}><Icon name={tone.on ? "sound" : "no_sound"} />{_("Ton am Ende")}</Button>}
    </div>
  );
}

function SetTime({ step }) {
  const { send } = useDesk();
  const [minutes, setMinutes] = useState(step.rotation_minutes || step.planned_minutes || 10);
  const start = (event) => {
    event.preventDefault();
    const whole = Math.round(Number(minutes));
    if (whole > 0) send(moves.setTimer(step, whole));
  };
  return (
    <form class="row time-form" onSubmit={start}>
      <label class="row">
        <span>{_("Minuten")}</span>
        <input class="field__input" type="number" min="1" max="600" inputMode="numeric" value={minutes}
          onInput={(event) => setMinutes(event.currentTarget.value)} />
      </label>
      <Button type="submit">{_("Zeit starten")}</Button>
    </form>
  );
}
