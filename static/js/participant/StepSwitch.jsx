// Says that the room has moved on, and lets people choose when several steps run at once.

import { inOrder, openSteps } from "../agenda/running.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { same, taskOf } from "./tasks.js";

export function StepSwitch({ steps, course }) {
  const open = inOrder(openSteps(steps));
  const offered = open.find((step) => same(taskOf(step), course.offer));
  return (
    <>
      {offered && <Moved step={offered} go={() => course.go(taskOf(offered))} />}
      {open.length > 1 && !offered && <Running open={open} course={course} />}
    </>
  );
}

function Moved({ step, go }) {
  return (
    <div class="phone__moved">
      <Button look="primary" wide onClick={go}>{_("Zur neuen Aufgabe: {title}", { title: step.title })}</Button>
    </div>
  );
}

function Running({ open, course }) {
  return (
    <nav class="tabs" aria-label={_("Laufende Schritte")}>
      {open.map((step) => (
        <button
          key={step.id}
          type="button"
          class="tabs__tab"
          aria-current={step.id === course.task.step ? "step" : null}
          onClick={() => course.go(taskOf(step))}
        >
          {step.title}
        </button>
      ))}
    </nav>
  );
}
