// A still screen: nothing to do right now, but what comes, and when.

import { nextPlanned } from "../agenda/running.js";
import { _ } from "../texts.js";

export function Still({ workshop, steps = [], title, children }) {
  return (
    <section class="phone__still">
      <h1 tabIndex={-1}>{title ?? greeting(workshop, steps)}</h1>
      {workshop && <Next steps={steps} />}
      {children}
      {workshop && <GoesOn />}
    </section>
  );
}

function greeting(workshop, steps) {
  if (workshop.status === "planned") return _("Willkommen! Bald geht es los.");
  if (steps.every((step) => step.status === "planned")) return _("Willkommen! Gleich beginnt der erste Schritt.");
  return _("Gerade ist nichts zu schreiben.");
}

/** What comes after it, if that is known. */
export function Next({ steps }) {
  const step = nextPlanned(steps);
  if (!step) return null;
  const words = { title: step.title, time: step.planned_start };
  return <p>{step.planned_start ? _("Als Nächstes: {title}, geplant um {time} Uhr.", words) : _("Als Nächstes: {title}.", words)}</p>;
}

export const GoesOn = () => <p class="soft">{_("Dieser Bildschirm geht von selbst weiter. Das Handy darf so lange ausruhen.")}</p>;
