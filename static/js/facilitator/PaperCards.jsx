// Typing in for people without a phone: whose cards, for which question, where they belong, one card per line, and all of them at once.

import { useState } from "preact/hooks";
import { hasWords } from "../agenda/entries.js";
import { uuid } from "../live/uuid.js";
import { Button } from "../parts/Button.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _, _n } from "../texts.js";
import { hintOf, LinesField, useLines } from "./CardLines.jsx";
import { Choice } from "./Choice.jsx";
import { bare, paperInputs } from "./paper.js";
import { ownerOf, PaperPerson } from "./PaperPerson.jsx";
import { pastedActs, understood } from "./pasted.js";
import { AboutChoice, RowChoice } from "./Placing.jsx";
import { useDesk } from "./use_desk.js";

export function PaperCards({ step, close }) {
  const inputs = step ? paperInputs(step) : [];
  if (!inputs.length || step.status === "planned") {
    return (
      <EmptyInvitation small title={_("Gerade gibt es nichts einzutippen.")} action={<Button onClick={close}>{_("Schließen")}</Button>}>
        {_("Sobald ein Schritt offen ist, lassen sich hier Karten von Papier übernehmen.")}
      </EmptyInvitation>
    );
  }
  return <Filling step={step} inputs={inputs} close={close} />;
}

function Filling({ step, inputs, close }) {
  const [inputId, setInput] = useState(inputs[0].id);
  const [promptId, setPrompt] = useState(step.prompts[0]?.id ?? "");
  const [owner, setOwner] = useState("");
  const [adding, setAdding] = useState(false);
  const [row, setRow] = useState(0);
  const [about, setAbout] = useState("");
  const input = inputs.find((one) => one.id === inputId) ?? inputs[0];
  const turnTo = (id) => {
    setInput(id);
    setRow(0);
    setAbout("");
    setOwner("");
    setAdding(false);
  };
  const prompt = input.per_prompt ? promptId : "";
  const place = { step: step.id, input: input.id, prompt, ...ownerOf(owner), row: input.rows?.length ? row : null, about };
  const waiting = adding && _("Zuerst die neue Person dazunehmen oder „Doch nicht“ drücken.");
  const missing = { owner: input.owner === "group" && !owner, about: (input.about?.required || !hasWords(input)) && !about };
  return (
    <div class="stack">
      {inputs.length > 1 && <Choice label={_("Feld")} value={input.id} options={inputs.map(({ id, label }) => ({ value: id, text: _(label) }))} choose={turnTo} />}
      {input.per_prompt && step.prompts.length > 1 && (
        <Choice label={_("Frage")} value={prompt} options={step.prompts.map(({ id, text }) => ({ value: id, text }))} choose={setPrompt} />
      )}
      <PaperPerson owner={owner} choose={setOwner} adding={adding} setAdding={setAdding} groupsOnly={input.owner === "group"} />
      <RowChoice input={input} row={row} choose={setRow} />
      <AboutChoice input={input} step={step} about={about} choose={setAbout} />
      {hasWords(input)
        ? <Lines key={`${input.id} ${prompt}`} place={place} input={input} waiting={waiting} missing={missing} close={close} />
        : <Voices place={place} input={input} waiting={waiting} missing={missing} close={close} />}
    </div>
  );
}

/** While somebody new is still being noted the cards wait: sent now, they would belong to nobody. */
function Lines({ place, input, waiting, missing, close }) {
  const { desk } = useDesk();
  const done = (many) => {
    desk.steering.say(_n("Eine Karte ist aufgenommen.", "{n} Karten sind aufgenommen.", many));
    close();
  };
  const lines = useLines({ at: [place.step, place.input, place.prompt], place, input, waiting, missing, done });
  return (
    <form class="stack" onSubmit={lines.send}>
      <LinesField lines={lines} input={input} waiting={waiting} />
      <div class="dialog__actions">
        <Button onClick={close}>{_("Später")}</Button>
        <Button type="submit" look="primary" blocked={lines.blocked}>{_n("Eine Karte abschicken", "{n} Karten abschicken", lines.many)}</Button>
      </div>
    </form>
  );
}

/** What says nothing but what it is about: so many dots from paper, or the one choice. */
function Voices({ place, input, waiting, missing, close }) {
  const { desk, day } = useDesk();
  const most = input.kind === "dots" ? input.max_per_person : 1;
  const [many, setMany] = useState("1");
  const number = Math.round(Number(many));
  const open = missing.owner || missing.about;
  const blocked = Boolean(waiting || open || !(number >= 1 && number <= most));
  const send = (event) => {
    event.preventDefault();
    if (blocked) return;
    desk.outbox.addAll(pastedActs(understood(Array(number).fill(bare("")), input, day), place, uuid()));
    desk.steering.say(_n("Eine Stimme ist aufgenommen.", "{n} Stimmen sind aufgenommen.", number));
    close();
  };
  return (
    <form class="stack" onSubmit={send}>
      {most > 1 && (
        <label class="stack stack--tight">
          <span class="field__label">{_("Punkte")}</span>
          <input class="field__input" type="number" min="1" max={most} inputMode="numeric" value={many} onInput={(event) => setMany(event.currentTarget.value)} />
        </label>
      )}
      {hintOf({ waiting, missing: open }) && <p class="field__hint">{hintOf({ waiting, missing: open })}</p>}
      <div class="dialog__actions">
        <Button onClick={close}>{_("Später")}</Button>
        <Button type="submit" look="primary" blocked={blocked}>{_("Aufnehmen")}</Button>
      </div>
    </form>
  );
}
