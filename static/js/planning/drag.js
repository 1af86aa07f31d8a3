// Drags a step to another place by its grip; letting go sends the same form as the keys beside it.

export function dragSteps(agenda) {
  const steps = [...agenda.querySelectorAll("[data-step]")];
  if (steps.length < 2) return;
  for (const step of steps) {
    const grip = step.querySelector("[data-grip]");
    if (!grip) continue;
    grip.hidden = false;
    grip.addEventListener("pointerdown", (event) => start(event, grip, step, steps));
  }
}

function start(down, grip, step, steps) {
  if (down.button !== 0) return;
  down.preventDefault();
  grip.setPointerCapture(down.pointerId);
  step.classList.add("agenda__step--moving");
  const from = down.pageY;
  let target = steps.indexOf(step);

  const move = (event) => {
    step.style.setProperty("--moved", `${event.pageY - from}px`);
    target = placeAt(event.clientY, step, steps);
    point(target, step, steps);
  };
  const end = (event) => {
    grip.removeEventListener("pointermove", move);
    grip.removeEventListener("pointerup", end);
    grip.removeEventListener("pointercancel", end);
    step.classList.remove("agenda__step--moving");
    point(null, step, steps);
    if (event.type === "pointerup" && target !== steps.indexOf(step)) send(step, target);
  };
  grip.addEventListener("pointermove", move);
  grip.addEventListener("pointerup", end);
  grip.addEventListener("pointercancel", end);
}

/** The place the step would have if it were let go here: behind all others whose middle lies above the pointer. */
function placeAt(y, step, steps) {
  return steps.filter((one) => one !== step && middleOf(one) < y).length;
}

function middleOf(step) {
  const { top, height } = step.getBoundingClientRect();
  return top + height / 2;
}

function point(target, step, steps) {
  const others = steps.filter((one) => one !== step);
  others.forEach((one, place) => {
    one.classList.toggle("agenda__step--target", target === place);
    one.classList.toggle("agenda__step--target-below", target === others.length && place === others.length - 1);
  });
}

function send(step, target) {
  const key = step.querySelector("button[name=position]");
  key.value = target;
  key.form.requestSubmit ? key.form.requestSubmit(key) : key.click();
}
