// Where this phone is in the workshop: it follows the room, but never takes a sentence away from somebody who writes it.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { _ } from "../texts.js";
import { follow, inputsOf, newest, same, taskOf } from "./tasks.js";

const START = { task: null, offer: null, seen: 0 };

/** `{task, offer, go, heading}`; `heading` is for the heading of the task, which gets the focus when the task changes. */
export function useCourse(drafts, steps) {
  const [course, setCourse] = useState(() => follow(START, steps, false));
  const heading = useRef(null);
  // Before anything is painted: no screen flashes by that nobody is to answer any more.
  useLayoutEffect(() => setCourse((now) => kept(now, follow(now, steps, isBusy(drafts, steps, now.task)))), [steps]);
  useFocusOnChange(course.task, heading);
  useOfferSaid(course.offer, steps);
  const go = (task) => setCourse(({ seen }) => ({ task, offer: null, seen }));
  return { ...course, go, heading, latest: taskOf(newest(steps)) };
}

const kept = (a, b) => (same(a.task, b.task) && same(a.offer, b.offer) && a.seen === b.seen ? a : b);

/** Busy is who has words in a field: typed into it just now, or left standing there. */
function isBusy(drafts, steps, task) {
  const step = steps.find((one) => one.id === task?.step);
  if (!step) return false;
  const field = document.activeElement;
  if (field?.matches("textarea") && field.value.trim()) return true;
  return inputsOf(step, task.pass).some((input) => drafts.any([step.id, input.id]));
}

function useFocusOnChange(task, heading) {
  const before = useRef(task);
  useLayoutEffect(() => {
    if (!same(before.current, task)) heading.current?.focus();
    before.current = task;
  }, [task?.step, task?.pass]);
}

function useOfferSaid(offer, steps) {
  useEffect(() => {
    const step = steps.find((one) => one.id === offer?.step);
    if (step) announce("task", _("Eine neue Aufgabe ist da: {title}", { title: step.title }));
  }, [offer?.step, offer?.pass]);
}
