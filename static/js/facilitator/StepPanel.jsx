// The step on the table: its state, its time, who has answered, and the cards as they come in.

import { isRest } from "../agenda/rest.js";
import { currentStep, openSteps } from "../agenda/running.js";
import { MethodWords, methodTemplate } from "../agenda/page_pieces.jsx";
import { useRestWords } from "../agenda/use_rest_words.js";
import { Count } from "../parts/Count.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _ } from "../texts.js";
import { ByGroup } from "./ByGroup.jsx";
import { Cards } from "./Cards.jsx";
import { OnTheWay } from "./OnTheWay.jsx";
import { Posters } from "./Posters.jsx";
import { Result } from "./Result.jsx";
import { StepKeys } from "./StepKeys.jsx";
import { TakeDowns } from "./TakeDown.jsx";
import { TimeKeys } from "./TimeKeys.jsx";
import { useDesk } from "./use_desk.js";

export function StepPanel({ step, lookedAt, lookAt, openDialog }) {
  const { day } = useDesk();
  if (!step) return <section class="cockpit__step"><EmptyInvitation title={_("Hier läuft bald der erste Schritt.")} /></section>;
  return (
    <section class="cockpit__step" aria-labelledby="step">
      <OpenSteps steps={openSteps(day.steps)} step={step} lookAt={lookAt} />
      <StepHead step={step} elsewhere={lookedAt && currentStep(day.steps)} back={() => lookAt(null)} />
      <StepKeys step={step} lookAt={lookAt} />
      <Posters step={step} />
      {step.status !== "planned" && <Numbers step={step} />}
      <div class="cockpit__folds">
        {!isRest(step) && <ByGroup step={step} />}
        <MethodHint step={step} />
        <Result key={`result ${step.id}`} step={step} />
      </div>
      <OnTheWay />
      <TakeDowns key={`taken down ${step.id}`} step={step} />
      {isRest(step) ? <About step={step} /> : <Cards key={step.id} step={step} openDialog={openDialog} />}
    </section>
  );
}

/** Several steps at once, as in parallel rooms. */
function OpenSteps({ steps, step, lookAt }) {
  if (steps.length < 2) return null;
  return (
    <nav class="tabs" aria-label={_("Laufende Schritte")}>
      {steps.map((one) => (
        <button key={one.id} type="button" class="tabs__tab" aria-current={one.id === step.id ? "step" : undefined} onClick={() => lookAt(one.id)}>
          {one.title}
        </button>
      ))}
    </nav>
  );
}

const STATES = {
  planned: () => _("geplant"),
  open: () => _("läuft"),
  closed: () => _("geschlossen"),
  shown: () => _("gezeigt"),
};

function StepHead({ step, elsewhere, back }) {
  return (
    <div class="stack stack--tight">
      <div class="row">
        <h2 class="cockpit__prompt" id="step">{step.title}</h2>
        <span class={step.status === "open" ? "tag tag--accent" : "tag"}>{STATES[step.status]()}</span>
        {step.locked && <span class="tag tag--dashed">{_("Schreiben angehalten")}</span>}
        {!isRest(step) && <span class="tag tag--dashed">{step.approval ? _("Karten nach Freigabe") : _("Karten sofort auf der Wand")}</span>}
      </div>
      {elsewhere && elsewhere.id !== step.id && (
        <p><button type="button" class="button button--quiet" onClick={back}>{_("Zurück zu: {title}", { title: elsewhere.title })}</button></p>
      )}
    </div>
  );
}

function Numbers({ step }) {
  const { beat } = useDesk();
  const counts = beat?.counts?.[step.id] ?? { contributions: 0, people: 0 };
  return (
    <div class="cockpit__now">
      {step.status === "open" && <TimeKeys step={step} />}
      {!isRest(step) && (
        <>
          <Count number={counts.people} of={beat?.joined} label={_("haben geschrieben")} />
          <Count number={counts.contributions} label={_("Beiträge")} />
        </>
      )}
    </div>
  );
}

/** A break: nothing comes in, so it is said until when it lasts. */
function About({ step }) {
  const { now } = useDesk();
  const words = useRestWords(step, now);
  return (
    <div class="stack stack--tight">
      {step.status === "open" && <p>{words}</p>}
      {step.prompts.map(({ id, text, hint }) => <p key={id}>{text} {hint && <span class="soft">{hint}</span>}</p>)}
      <p class="soft">{_("Hier schreibt niemand etwas. Handys und Wand zeigen, wann es weitergeht.")}</p>
    </div>
  );
}

/** The method's advice for the moderation, folded away until wanted. */
function MethodHint({ step }) {
  const template = methodTemplate(step.method);
  if (!template) return null;
  return (
    <details class="panel">
      <summary>{_("So geht dieser Schritt")}</summary>
      <MethodWords template={template} pass={step.pass} class="prose" />
    </details>
  );
}
