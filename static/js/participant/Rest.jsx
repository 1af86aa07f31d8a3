// A break: until when, what there is to know about it, and what comes afterwards.

import { useRestWords } from "../agenda/use_rest_words.js";
import { MethodPage } from "./MethodPage.jsx";
import { SlidesLinks } from "./SlidesLinks.jsx";
import { GoesOn, Next } from "./Still.jsx";

export function Rest({ phone, workshop, step, pass, steps, course }) {
  const words = useRestWords(step, phone.live.now);
  return (
    <section class="phone__still" aria-labelledby="task">
      <h1 id="task" tabIndex={-1} ref={course.heading}>{step.title}</h1>
      <p class="phone__until">{words}</p>
      {step.prompts.map(({ id, text, hint }) => <p key={id}>{text} {hint && <span class="soft">{hint}</span>}</p>)}
      <SlidesLinks workshop={workshop} step={step} prompts={step.prompts} />
      <MethodPage step={step} pass={pass} />
      <Next steps={steps} />
      <GoesOn />
    </section>
  );
}
