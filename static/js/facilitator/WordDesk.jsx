// The desk for terms: the cloud in small, all terms in a table, and what can be put right by hand.

import { useRef } from "preact/hooks";
import { nameOf, soonWords } from "../agenda/cloud_words.js";
import { stateOf } from "../agenda/clouds.js";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { Cloud } from "../parts/Cloud.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { Corrections } from "./Corrections.jsx";
import { Counting } from "./Counting.jsx";
import { Slips } from "./Slips.jsx";
import { inputsOf, questionsOf } from "./terms.js";
import { TermChoice } from "./TermChoice.jsx";
import { TermTable } from "./TermTable.jsx";
import { stateSentence } from "./term_words.js";
import { Troubles } from "./Troubles.jsx";
import { useDesk } from "./use_desk.js";
import { useTerms } from "./use_terms.js";

export function WordDesk({ step, close }) {
  const { day } = useDesk();
  // The desk stays with its step, also when the day moves on meanwhile.
  const kept = useRef(step?.id);
  const own = day.steps[kept.current];
  const hasWords = own && own.status !== "planned" && inputsOf(own).length > 0;
  return (
    <>
      {hasWords ? <Table step={own} /> : <NothingYet />}
      <div class="dialog__actions"><Button onClick={close}>{_("Schließen")}</Button></div>
    </>
  );
}

function NothingYet() {
  return (
    <div class="term-desk">
      <EmptyInvitation small title={_("Noch keine Begriffe")}>{_("Sobald ein Schritt offen ist, lassen sich hier die Begriffe seiner Karten ordnen.")}</EmptyInvitation>
    </div>
  );
}

function Table({ step }) {
  const terms = useTerms(step);
  const rows = useRef(null);
  const { cloud } = terms;
  return (
    <div class="term-desk">
      <div class="term-desk__list stack">
        <Troubles />
        <Place step={step} terms={terms} />
        <State terms={terms} />
        {cloud?.terms.length > 0 && <TermTable key={cloud.id} terms={terms} rows={rows} />}
        {cloud?.drawn_at != null && !cloud.terms.length && <Empty />}
      </div>
      <div class="term-desk__side stack">
        <TermChoice terms={terms} goBack={() => rows.current?.querySelector('[tabindex="0"]')?.focus()} />
        <Preview step={step} terms={terms} />
        {cloud && <Counting terms={terms} />}
        {cloud && <Corrections terms={terms} />}
      </div>
      <Slips />
    </div>
  );
}

function Place({ step, terms: { place, turn } }) {
  const inputs = inputsOf(step);
  const questions = questionsOf(step, place.input);
  const whose = [...inputs.map(({ id, title }) => ({ value: id, text: _(title) })), { value: "", text: _("alle zusammen") }];
  if (questions.length < 2 && inputs.length < 2) return null;
  return (
    <div class="term-desk__place">
      {questions.length > 1 && <Choice label={_("Frage")} value={place.prompt} options={questions.map(({ id, text }) => ({ value: id, text }))} choose={(prompt) => turn({ prompt })} />}
      {inputs.length > 1 && <Choice label={_("Wessen Worte")} value={place.input} options={whose} choose={(input) => turn({ input })} />}
    </div>
  );
}

/** Beneath a sheet the page's own live regions are silent, so the sheet has one: the state of the counting and what was just done. */
function State({ terms: { cloud, counting } }) {
  const { desk, day } = useDesk();
  const { slips } = useStore(desk.steering);
  return (
    <div class="stack stack--tight">
      <p role="status" class="term-desk__state" aria-busy={counting}>
        {stateSentence(cloud, counting)}<span class="unseen"> {slips[slips.length - 1]?.text}</span>
      </p>
      {day.workshop.wall.frozen && <p class="small soft">{_("Die Wand ist angehalten: Gezählt werden die Karten, die schon hängen.")}</p>}
    </div>
  );
}

function Empty() {
  return <EmptyInvitation small title={_("Noch keine Begriffe")}>{_("Sobald Karten auf der Wand hängen, stehen hier ihre Begriffe.")}</EmptyInvitation>;
}

function Preview({ step, terms: { place, cloud } }) {
  const state = stateOf(cloud);
  const question = questionsOf(step, place.input).find((one) => one.id === place.prompt);
  if (!cloud?.terms.length) return null;
  return (
    <div class="cloud-sheet term-desk__cloud">
      {state === "drawn" ? <Cloud words={cloud.words} name={nameOf({ question, place: "", cloud })} /> : <p class="cloud-sheet__soon">{soonWords(state)}</p>}
    </div>
  );
}
