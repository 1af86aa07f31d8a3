// Planned times move along while somebody changes the minutes or the start of the opened step.

const DAY = 24 * 60;

export function followTimes(agenda, form) {
  const steps = [...agenda.querySelectorAll("[data-step]")];
  const opened = form.closest("[data-step]");
  const field = (name) => form.querySelector(`[name=${name}]`).value;
  form.addEventListener("input", () => {
    const plan = steps.map((step) => ({
      start: minuteOf(step === opened ? field("planned_start") : step.dataset.start),
      minutes: Number(step === opened ? field("planned_minutes") : step.dataset.minutes) || 0,
    }));
    startsOf(plan).forEach((start, place) => write(steps[place], start, plan[place].minutes));
  });
}

/** The start of each step: its own fixed one, else the end of the step before; null while nobody has said one. */
export function startsOf(plan) {
  let free = null;
  return plan.map(({ start, minutes }) => {
    const begins = start ?? free;
    free = begins === null ? null : begins + minutes;
    return begins;
  });
}

function write(step, start, minutes) {
  const from = step.querySelector("[data-from]");
  if (!from || start === null) return;
  from.textContent = clockOf(start);
  step.querySelector("[data-until]").textContent = clockOf(start + minutes);
}

function minuteOf(clock) {
  const [hours, minutes] = (clock || "").split(":").map(Number);
  return clock ? hours * 60 + minutes : null;
}

function clockOf(minute) {
  const inDay = minute % DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}
