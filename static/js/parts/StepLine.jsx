// The day as a vertical line: each step with its state as shape and word, planned and real times.
import { _ } from "../texts.js";

const WORDS = {
  planned: () => _("geplant"),
  open: () => _("läuft"),
  closed: () => _("geschlossen"),
  shown: () => _("gezeigt"),
};

/** Hollow ring, filled square with a wedge, filled ring with a tick, filled diamond with a dot. */
const KNOTS = {
  planned: { shape: "M11 3a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z" },
  open: { shape: "M1 1h20v20H1Z", sign: "M8 6v10l8-5Z" },
  closed: { shape: "M11 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z", sign: "M6.5 11.5 10 15l6-7.5" },
  shown: { shape: "M11-.5 22.5 11 11 22.5-.5 11Z", sign: "M8.5 11h5" },
};

function Knot({ status }) {
  const { shape, sign } = KNOTS[status];
  return (
    <svg class="step-line__knot" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d={shape} />
      {sign && <path class="step-line__sign" d={sign} />}
    </svg>
  );
}

/** @typedef {{id: string, title: string, status: "planned"|"open"|"closed"|"shown", planned?: string|null, minutes?: number, actual?: string|null, late?: number}} LineStep */

/** When it began beside when it should have. @param {LineStep} step */
function timesOf({ planned, actual }) {
  if (!actual || !planned) return actual || planned;
  return _("{actual}, geplant {planned}", { actual, planned });
}

/** @param {{step: LineStep}} props */
function Body({ step }) {
  return (
    <>
      <span class="step-line__title">{step.title}</span>
      <span class="step-line__meta">
        <span>{WORDS[step.status]()}</span>
        {step.minutes ? <span>{_("{n} Min.", { n: step.minutes })}</span> : null}
      </span>
      <span class="step-line__meta">
        {timesOf(step) && <span>{timesOf(step)}</span>}
        {step.late > 0 && <span class="step-line__late">{_("{n} Min. später", { n: step.late })}</span>}
      </span>
    </>
  );
}

/** With `onChoose` each step is a key; `chosen` is the id of the one on the table. @param {{steps: LineStep[], chosen?: string, onChoose?: (id: string) => void}} props */
export function StepLine({ steps, chosen, onChoose }) {
  return (
    <ol class="step-line">
      {steps.map((step) => (
        <li key={step.id} class={`step-line__step step-line__step--${step.status}`}>
          <Knot status={step.status} />
          <div class="step-line__body">
            {onChoose ? (
              <button type="button" class="step-line__key" aria-current={step.id === chosen ? "step" : undefined} onClick={() => onChoose(step.id)}>
                <Body step={step} />
              </button>
            ) : <Body step={step} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
