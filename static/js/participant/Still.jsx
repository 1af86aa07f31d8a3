// A still screen: nothing to do right now, but what comes, and when.

import { nextPlanned } from "../agenda/running.js";
import { _ } from "../texts.js";

export function Still({ workshop, steps = [], title, children }) {
  const next = workshop && nextPlanned(steps);
  return (
    <section class="phone__still">
      <h1 tabIndex={-1}>{title ?? greeting(workshop, steps)}</h1>
      {next && <Next step={next} />}
      {children}
      {workshop && <p class="soft">{_("Dieser Bildschirm geht von selbst weiter. Das Handy darf so lange ausruhen.")}</p>}
    </section>
  );
}

function greeting(workshop, steps) {
  if (workshop.status === "planned") return _("Willkommen! Bald geht es los.");
  if (steps.every((step) => step.status === "planned")) return _("Willkommen! Gleich beginnt der erste Schritt.");
  return _("Gerade ist nichts zu schreiben.");
}

function Next({ step }) {
  const words = { title: step.title, time: step.planned_start };
  return <p>{step.planned_start ? _("Als Nächstes: {title}, geplant um {time} Uhr.", words) : _("Als Nächstes: {title}.", words)}</p>;
}
