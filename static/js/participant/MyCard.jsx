// One of my own cards, or of my group's: its words, what has become of it, and what I may still do with it.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { Card } from "../parts/Card.jsx";
import { SaveState } from "../parts/SaveState.jsx";
import { _ } from "../texts.js";
import { CardEditor } from "./CardEditor.jsx";
import { editKey } from "./fields.js";
import { withdraw } from "./phone.js";
import { Refused } from "./Refused.jsx";
import { whyNot } from "./tasks.js";

/** `keys(tools)` draws others in place of the usual ones, `children` stand beneath the words; `named` says where it was written. */
export function MyCard({ phone, workshop, steps, card, named, as = "li", kind, keys, children }) {
  const step = steps.find((one) => one.id === card.step);
  const input = step?.inputs.find((one) => one.id === card.input);
  const key = editKey(input, card);
  const [editing, setEditing] = useState(() => phone.drafts.get(key) !== "");
  const change = useFocusBack(editing);
  const open = input?.by === "participant" && !card.wordless && !whyNot(workshop, step, input);
  const shared = { phone, card, input, open };
  if (card.leaving) return <Leaving card={card} outbox={phone.outbox} as={as} />;
  if (editing && input) return <CardEditor {...shared} as={as} draft={key} close={() => setEditing(false)} />;
  const edit = () => setEditing(true);
  const tools = { phone, card, edit, change };
  // A card hidden from the wall looks to its author like any other: it is theirs, and nobody is to blame.
  return (
    <Card
      as={as}
      kind={kind}
      contribution={card}
      hidden={false}
      label={named && step && placeOf(step, input, card)}
      state={card.mine === false && card.state === "saved" ? null : <SaveState state={card.state} />}
      actions={open && card.state !== "refused" && (keys ? keys(tools) : <Actions {...tools} />)}
    >
      {children}
      {card.state === "refused" && <Refused {...shared} edit={edit} />}
    </Card>
  );
}

/** After changing a card the focus is back on the key that began it. */
function useFocusBack(editing) {
  const change = useRef(null);
  const was = useRef(editing);
  useLayoutEffect(() => {
    if (was.current && !editing) change.current?.focus();
    was.current = editing;
  }, [editing]);
  return change;
}

function placeOf(step, input, card) {
  const prompt = step.prompts.find((one) => one.id === card.prompt);
  return [step.title, prompt?.text, input?.rows?.[card.row] && _(input.rows[card.row]), input?.owner === "group" && _("eure Gruppe")].filter(Boolean).join(" · ");
}

function Actions({ phone, card, edit, change }) {
  const text = start(card.text);
  const leave = () => withdraw(phone.outbox, card.id);
  return (
    <>
      <Button look="quiet" ref={change} onClick={edit} aria-label={_("Ändern: {text}", { text })}>{_("Ändern")}</Button>
      <Button look="quiet" onClick={leave} aria-label={_("Zurückziehen: {text}", { text })}>{_("Zurückziehen")}</Button>
    </>
  );
}

/** Enough of a text to know which one is meant. */
export const start = (text) => (text.length > 40 ? `${text.slice(0, 40)} …` : text);

/** Done at once, and taken back by one tap for a while; the focus tells those who listen that it can be. */
function Leaving({ card, outbox, as: Element }) {
  const back = useRef(null);
  useLayoutEffect(() => {
    back.current?.focus({ preventScroll: true });
    const board = back.current?.closest("[data-board]") ?? null;
    return () => document.activeElement === back.current && (board ?? document.getElementById("mine"))?.focus();
  }, []);
  const undo = () => outbox.remove(card.leaving);
  return (
    <Element class="row row--apart">
      <span>{_("Zurückgezogen.")}</span>
      <Button ref={back} onClick={undo} aria-label={_("Zurückholen: {text}", { text: start(card.text) })}>{_("Zurückholen")}</Button>
    </Element>
  );
}
