// What is chosen in the table, what stands behind it, and what can be done with it.

import { useRef, useState } from "preact/hooks";
import { useStore } from "../live/use_store.js";
import { lengthOf, tidy, useDraft } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { Field } from "../parts/Field.jsx";
import { _, _n } from "../texts.js";
import { TermForms } from "./TermForms.jsx";
import { LONGEST_NAME, voicesBehind } from "./terms.js";
import { useDesk } from "./use_desk.js";

const SHOWN_AT_ONCE = 20;

export function TermChoice({ terms, goBack }) {
  const { chosen, keys, clear } = terms;
  if (!keys.size) {
    return (
      <section class="panel panel--sunk term-choice">
        <p>{_("Mehrere angekreuzte Begriffe lassen sich zusammenlegen, ein einzelner umbenennen, trennen oder ausnehmen.")}</p>
      </section>
    );
  }
  const stop = () => {
    clear();
    goBack();
  };
  return (
    <section class="panel term-choice stack" aria-label={_("Ausgewählte Begriffe")}>
      <h3 class="term-choice__names">{headline(chosen)}</h3>
      <Naming terms={terms} done={stop} />
      {chosen.length === 1 && <TermForms key={chosen[0].key} term={chosen[0]} split={(forms) => terms.correct("split", chosen, forms).then((done) => done && stop())} />}
      <Voices chosen={chosen} />
    </section>
  );
}

function headline(chosen) {
  if (!chosen.length) return _("Diese Begriffe gibt es so nicht mehr.");
  return chosen.map((term, order) => <span key={term.key}>{order > 0 && ", "}<bdi>{term.shown}</bdi></span>);
}

/** The same field whether one or several are chosen, so that a name stays while the table is counted anew. */
function Naming({ terms: { place, chosen, correct }, done }) {
  const { desk } = useDesk();
  const { busy } = useStore(desk.steering);
  const [name, setName, clear] = useDraft(desk.drafts, ["term", place.step, place.prompt, place.input]);
  const [tried, setTried] = useState(false);
  const shown = tidy(name);
  const many = chosen.length > 1;
  const problem = nameProblem(shown, many);
  const type = (text) => {
    setName(text);
    setTried(false);
  };
  const submit = async (event) => {
    event.preventDefault();
    if (busy || !chosen.length) return;
    if (problem) setTried(true);
    else if (await correct(many ? "join" : "rename", chosen, shown)) letGo();
  };
  const letGo = () => {
    clear();
    done();
  };
  const exclude = async () => (await correct("exclude", chosen)) && done();
  return (
    <form class="stack stack--tight" onSubmit={submit}>
      <Field label={many ? _("Gemeinsamer Name") : _("Neuer Name")} optional={many} value={name} onText={type} error={tried && problem ? problem : undefined} autoComplete="off" />
      <div class="row">
        <Button type="submit" look="primary" blocked={!chosen.length} busy={busy > 0}>{many ? _("Zusammenlegen") : _("Umbenennen")}</Button>
        <Button onClick={exclude} blocked={!chosen.length || busy > 0}>{_("Ausnehmen")}</Button>
        <Button look="quiet" onClick={letGo}>{_("Auswahl aufheben")}</Button>
      </div>
    </form>
  );
}

function nameProblem(name, many) {
  if (!name && !many) return _("Hier fehlt noch der neue Name.");
  return lengthOf(name) > LONGEST_NAME ? _("Bitte höchstens {most} Zeichen.", { most: LONGEST_NAME }) : "";
}

function Voices({ chosen }) {
  const { day } = useDesk();
  const [all, showAll] = useState(false);
  const heading = useRef(null);
  const voices = voicesBehind(chosen, day.contributions);
  const shown = all ? voices : voices.slice(0, SHOWN_AT_ONCE);
  const showRest = () => {
    showAll(true);
    heading.current.focus();
  };
  if (!voices.length) return null;
  return (
    <div class="stack stack--tight">
      <h4 ref={heading} tabIndex={-1}>{_n("Ein Beitrag steht dahinter", "{n} Beiträge stehen dahinter", voices.length)}</h4>
      <ul class="term-choice__voices">{shown.map((one) => <li key={one.id}>{one.text}</li>)}</ul>
      {voices.length > shown.length && <p><Button onClick={showRest}>{_("Alle {n} Beiträge zeigen", { n: voices.length })}</Button></p>}
    </div>
  );
}
