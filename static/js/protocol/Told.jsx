// The fields of an entry, new or put right: its words, who said them, and where it belongs.

import { useId } from "preact/hooks";
import { groupName, groupsInOrder } from "../agenda/groups.js";
import { Field, TextArea } from "../parts/Field.jsx";
import { _ } from "../texts.js";
import { stepsToChoose } from "./places.js";
import { useProtocol } from "./use_protocol.js";

/** As much as the server takes. */
export const TOLD_AT_MOST = 4000;
const LONGEST_SPEAKER = 120;
const NEARLY_FULL = 200;

const LABELS = { note: () => _("Notiz"), quote: () => _("Wortlaut"), photo: () => _("Was zu sehen ist") };

export function Told({ kind, said, problem, setText, setSpeaker, set, onKeyDown }) {
  const nearlyFull = TOLD_AT_MOST - said.text.length < NEARLY_FULL;
  return (
    <>
      <TextArea label={LABELS[kind]()} value={said.text} onText={setText} error={problem} optional={kind === "photo"} onKeyDown={onKeyDown}
        most={nearlyFull ? TOLD_AT_MOST : undefined} hint={kind === "photo" ? _("Wer das Foto nicht sehen kann, liest diese Worte.") : undefined} />
      {kind === "quote" && (
        <Field label={_("Wer es sagt")} optional value={said.speaker} onText={setSpeaker} maxLength={LONGEST_SPEAKER} autocomplete="off"
          hint={_("Steht so in der Dokumentation. Namen bitte nur mit Einverständnis.")} />
      )}
      <div class="protocol__places">
        <StepChoice step={said.step} set={set} />
        <GroupChoice group={said.group} set={set} />
      </div>
      <div class="protocol__places">
        {kind === "quote" && <Tick label={_("Wörtlich")} hint={_("Ohne Haken: sinngemäß.")} on={said.exact} set={(exact) => set({ exact })} />}
        <Tick label={_("Besonderheit")} hint={_("Außergewöhnlich in dieser Runde.")} on={said.special} set={(special) => set({ special })} />
      </div>
    </>
  );
}

function StepChoice({ step, set }) {
  const { day } = useProtocol();
  const { open, others } = stepsToChoose(day.steps);
  const option = (one) => <option key={one.id} value={one.id}>{one.title}</option>;
  return (
    <Choice label={_("Schritt")} value={day.steps[step] ? step : ""} onChoose={(chosen) => set({ step: chosen })}
      hint={open.length > 1 ? _("Gerade laufen mehrere.") : undefined}>
      {open.length > 0 && <optgroup label={_("Läuft gerade")}>{open.map(option)}</optgroup>}
      {others.length > 0 && <optgroup label={_("Ablauf")}>{others.map(option)}</optgroup>}
      <option value="">{_("kein Schritt")}</option>
    </Choice>
  );
}

function GroupChoice({ group, set }) {
  const { day } = useProtocol();
  const groups = groupsInOrder(day.groups);
  if (!groups.length) return null;
  return (
    <Choice label={_("Gruppe")} value={day.groups[group] ? group : ""} onChoose={(chosen) => set({ group: chosen })}>
      <option value="">{_("keine Gruppe")}</option>
      {groups.map((one) => <option key={one.id} value={one.id}>{groupName(one)}</option>)}
    </Choice>
  );
}

export function Choice({ label, hint, value, onChoose, children }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>{label}</label>
      {hint && <p id={`${id}-hint`} class="field__hint">{hint}</p>}
      <select id={id} class="field__input" value={value} onChange={(event) => onChoose(event.currentTarget.value)} aria-describedby={hint && `${id}-hint`}>
        {children}
      </select>
    </div>
  );
}

function Tick({ label, hint, on, set }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}<span class="choice__hint">{hint}</span></span>
    </label>
  );
}
