// What is said in a room or a group, written into an open step: where it belongs is remembered, and a line is a card.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { groupName, groupsInOrder } from "../agenda/groups.js";
import { LinesField, useLines } from "../facilitator/CardLines.jsx";
import { Choice } from "../facilitator/Choice.jsx";
import { AboutChoice, RowChoice } from "../facilitator/Placing.jsx";
import { Desk } from "../facilitator/use_desk.js";
import { announce } from "../live/announcer.js";
import { Button } from "../parts/Button.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _, _n } from "../texts.js";
import { headingsOf, placeIn, stepsToFill, takesCards, whereInStep } from "./headings.js";
import { useProtocol } from "./use_protocol.js";

const LAST = ["cards", "place"];
const FIELD = ["cards"];

export function WriteCards({ close }) {
  const shared = useProtocol();
  const { desk, day } = shared;
  const [last, remember] = useState(() => JSON.parse(desk.drafts.get(LAST) || "{}"));
  const sheet = useRef(null);
  const steps = stepsToFill(day, (step) => step.id === last.step && desk.drafts.get(["paper", ...FIELD]));
  const place = placeIn(steps, day, last);
  const go = (part) => {
    const next = { step: place.step.id, input: place.input.id, prompt: place.prompt || last.prompt, group: place.group, ...part };
    remember(next);
    desk.drafts.set(LAST, JSON.stringify(next));
  };
  const toField = () => sheet.current.querySelector("textarea, button").focus();
  useLayoutEffect(() => {
    toField();
    sheet.current.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section class="panel protocol__take stack" ref={sheet} aria-labelledby="take" onKeyDown={(event) => event.key === "Escape" && close()}>
      <h2 id="take" class="protocol__heading">{_("Karten schreiben")} {place && <span class="soft protocol__where">{whereOf(place, steps)}</span>}</h2>
      {place
        ? <Desk.Provider value={shared}><Filling steps={steps} place={place} go={go} toField={toField} close={close} /></Desk.Provider>
        : <Nothing close={close} />}
    </section>
  );
}

/** Said above the field as well: on a phone the choices are out of sight while somebody writes. */
function whereOf({ step, input, prompt }, steps) {
  const { question } = whereInStep(step, { input: input.id, prompt });
  return [steps.length > 1 && step.title, question?.text].filter(Boolean).join(" · ");
}

function Nothing({ close }) {
  return (
    <EmptyInvitation small title={_("Gerade ist kein Schritt offen, in den sich mitschreiben lässt.")} action={<Button onClick={close}>{_("Schließen")}</Button>}>
      {_("Sobald einer beginnt, kommen hier Karten unter seine Überschriften. Bis dahin hilft eine Notiz.")}
    </EmptyInvitation>
  );
}

/** The words come first, as in every sheet of the protocol, and stay while somebody decides where they belong. */
function Filling({ steps, place, go, toField, close }) {
  const { day } = useProtocol();
  const { step, input, prompt, group } = place;
  const [lying, lie] = useState({});
  const { row = 0, about = "" } = lying.input === input.id ? lying : {};
  const waiting = takesCards(step, day) ? undefined : _("Dieser Schritt ist gerade nicht offen. Die Worte bleiben hier stehen.");
  const done = (many) => {
    announce("protocol", _n("Eine Karte ist festgehalten.", "{n} Karten sind festgehalten.", many));
    toField();
  };
  const lines = useLines({
    at: FIELD, input, waiting, done, groupsOnly: true,
    place: { act: "contribution.document", step: step.id, input: input.id, prompt, group, row: input.rows?.length ? row : null, about },
    missing: { owner: input.owner === "group" && !group, about: input.about?.required && !about },
  });
  // With the first letter it is settled to which step the words belong, whatever opens or closes meanwhile.
  const setText = (text) => {
    if (!lines.text) go({});
    lines.setText(text);
  };
  return (
    <form class="stack" onSubmit={lines.send}>
      <LinesField lines={{ ...lines, setText }} input={input} waiting={waiting} hint={_("Zählt als Beitrag der Dokumentation und nicht als Person. Namen bitte nur mit Einverständnis.")} />
      <div class="protocol__places">
        <Heading step={step} input={input} go={go} />
        {input.per_prompt && step.prompts.length > 1 && (
          <Choice label={_("Frage")} value={prompt} options={step.prompts.map(({ id, text }) => ({ value: id, text }))} choose={(id) => go({ prompt: id })} />
        )}
        {steps.length > 1 && <Choice label={_("Schritt")} value={step.id} options={steps.map(({ id, title }) => ({ value: id, text: title }))} choose={(id) => go({ step: id })} />}
        <ForGroup input={input} group={group} go={go} />
        <RowChoice input={input} row={row} choose={(chosen) => lie({ input: input.id, about, row: chosen })} />
        <AboutChoice input={input} step={step} about={about} choose={(chosen) => lie({ input: input.id, about: chosen, row })} />
      </div>
      <div class="row protocol__send">
        <Button type="submit" look="primary" blocked={lines.blocked}>{lines.many ? _n("Eine Karte festhalten", "{n} Karten festhalten", lines.many) : _("Festhalten")}</Button>
        <Button look="quiet" onClick={close}>{_("Fertig")}</Button>
      </div>
    </form>
  );
}

function Heading({ step, input, go }) {
  const { day } = useProtocol();
  const headings = headingsOf(step, day).map(({ id, label }) => ({ value: id, text: _(label) }));
  if (headings.length > 1) return <Choice label={_("Überschrift")} value={input.id} options={headings} choose={(id) => go({ input: id })} />;
  return <p><span class="field__label">{_("Überschrift")}</span><br />{_(input.label)}</p>;
}

function ForGroup({ input, group, go }) {
  const { day } = useProtocol();
  const groups = groupsInOrder(day.groups).map((one) => ({ value: one.id, text: groupName(one) }));
  const isMust = input.owner === "group";
  if (!groups.length && !isMust) return null;
  const none = isMust ? (groups.length ? _("bitte wählen") : _("noch keine Gruppe")) : _("keine bestimmte");
  return <Choice label={_("Gruppe")} value={group} options={[{ value: "", text: none }, ...groups]} choose={(id) => go({ group: id })} />;
}
