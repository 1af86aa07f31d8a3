// What can be done with the step on the table beside the one next act: another pass, a halt, an early end, a second opening.

import { isRest } from "../agenda/rest.js";
import { Button } from "../parts/Button.jsx";
import { Icon } from "../parts/Icon.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { useDesk } from "./use_desk.js";

export function StepKeys({ step, lookAt }) {
  const { day, send } = useDesk();
  if (day.workshop.status !== "open") return null;
  const go = (move) => send(move).then((done) => done && lookAt(null));
  return (
    <div class="row">
      {step.status === "open" && step.passes.length > 1 && <Passes step={step} />}
      {step.status === "open" && !isRest(step) && (
        <Button pressed={step.locked} onClick={() => send(moves.lock(step, !step.locked))}><Icon name="lock" />{_("Schreiben anhalten")}</Button>
      )}
      {step.status === "open" && <Button onClick={() => go(moves.close(step))}>{_("Schritt schließen")}</Button>}
      {step.status === "planned" && <Button onClick={() => go(moves.open(step))}>{_("Diesen Schritt öffnen")}</Button>}
      {step.status === "closed" && !isRest(step) && <Button onClick={() => send(moves.show(step, day.workshop.wall))}>{_("Ergebnis zeigen")}</Button>}
      {(step.status === "closed" || step.status === "shown") && <Button onClick={() => go(moves.reopen(step))}>{_("Wieder öffnen")}</Button>}
    </div>
  );
}

function Passes({ step }) {
  const { send } = useDesk();
  return (
    <div class="row key-row" role="group" aria-label={_("Durchgang")}>
      {step.passes.map((pass) => (
        <Button key={pass.id} pressed={pass.id === step.pass} onClick={() => pass.id !== step.pass && send(moves.turn(step, pass))}>{_(pass.title)}</Button>
      ))}
    </div>
  );
}
