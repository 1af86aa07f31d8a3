// What is asked right now: the pass and its invitation, one prompt at a time, and the fields to answer it.

import { Pager } from "../parts/Pager.jsx";
import { Timer } from "../parts/Timer.jsx";
import { _ } from "../texts.js";
import { fieldsOf, isPlain } from "./fields.js";
import { MethodPage } from "./MethodPage.jsx";
import { Cards } from "./inputs/Cards.jsx";
import { OverNotice } from "./OverNotice.jsx";
import { choiceOfPlace } from "./places_to_be.js";
import { SlidesLinks } from "./SlidesLinks.jsx";
import { inputsOf, passOf } from "./tasks.js";
import { useTimeWarning } from "./time_warning.js";

export function Task(props) {
  const { phone, step, pass, more } = props;
  useTimeWarning(phone.live, step);
  const Around = more && (step.rotation_minutes > 0 ? more.AtPoster : choiceOfPlace(step, pass) && more.AtChosen);
  return Around ? <Around {...props} as={Asked} /> : <Asked {...props} />;
}

/** Where people are at one of the questions, `offered` are those to answer here, `ways` lead to others, `isAsked` says which fields there are, and `around(prompt)` what else. */
function Asked({ course, at, turn, offered, isAsked = () => true, ways, around, ...shared }) {
  const { phone, workshop, step, pass, more } = shared;
  const inputs = inputsOf(step, pass);
  const fields = fieldsOf(step, pass).filter(isAsked);
  const prompts = [...inputs, ...fields].some((input) => input.per_prompt) ? (offered ?? step.prompts) : [];
  const here = Math.min(at, Math.max(0, prompts.length - 1));
  const prompt = prompts[here] ?? null;
  const isNowhere = offered?.length === 0;
  const asked = prompt ?? questionOfAll(step, inputs);
  return (
    <section class="phone__task" aria-labelledby="task">
      <TaskHead phone={phone} step={step} pass={pass} heading={course.heading} />
      <OverNotice workshop={workshop} step={step} inputs={inputs} />
      {(prompt || isNowhere) && ways}
      <Pager place={here + 1} total={prompts.length} onGo={(place) => turn(place - 1)} />
      {asked && <Prompt prompt={asked} />}
      <SlidesLinks workshop={workshop} step={step} prompts={asked ? [asked] : unasked(step, offered, inputs)} />
      {prompt && more && <more.Details step={step} prompt={prompt} />}
      {prompt && around?.(prompt).who}
      <MethodPage step={step} pass={pass} told={more && <more.Told {...shared} />}>
        <div class="phone__fields">
          {fields.map((input) => <OneField key={`${input.id} ${input.per_prompt && prompt?.id}`} {...shared} input={input} prompt={prompt} />)}
        </div>
        {!fields.length && !isNowhere && <p>{_("In diesem Teil schreibt die Moderation. Am Handy ist nichts zu tun.")}</p>}
      </MethodPage>
      {prompt && around?.(prompt).cards}
    </section>
  );
}

const choosesAmongPrompts = (inputs) => inputs.some((input) => input.about?.offer === "prompts");

/** What is filled once for the whole step stands under its question, unless the questions are what one chooses from. */
function questionOfAll(step, inputs) {
  return step.prompts.length === 1 && !choosesAmongPrompts(inputs) ? step.prompts[0] : null;
}

/** Several questions that are answered together are not read out here, but may have slides; those one chooses from are shown once chosen. */
const unasked = (step, offered, inputs) => (offered || choosesAmongPrompts(inputs) ? [] : step.prompts);

function TaskHead({ phone, step, pass, heading }) {
  const one = passOf(step, pass);
  const title = one?.title && step.passes.length > 1 ? _("{step}: {pass}", { step: step.title, pass: _(one.title) }) : step.title;
  return (
    <div class="stack stack--tight">
      <div class="row row--apart">
        <h1 class="small" id="task" tabIndex={-1} ref={heading}>{title}</h1>
        {step.timer && step.status === "open" && <Timer timer={step.timer} now={phone.live.now} />}
      </div>
      {one?.invitation && <p>{_(one.invitation)}</p>}
    </div>
  );
}

function Prompt({ prompt }) {
  return (
    <div class="stack stack--tight">
      <h2 class="phone__prompt" id="prompt">{prompt.text}</h2>
      {prompt.hint && <p class="phone__hint">{prompt.hint}</p>}
    </div>
  );
}

function OneField(props) {
  const { input, step, more, prompt } = props;
  if (isPlain(input, step)) return <Cards {...props} prompt={input.per_prompt ? prompt : null} />;
  return more ? <more.Field {...props} /> : <p>{_("Das Feld wird geladen …")}</p>;
}
