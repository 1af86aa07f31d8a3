// The field for a new entry at one place: what is typed, who will see it, and the send key; folded away where many stand together.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDraft, useWriting } from "../../live/writing.js";
import { Button } from "../../parts/Button.jsx";
import { TextArea } from "../../parts/Field.jsx";
import { Icon } from "../../parts/Icon.jsx";
import { _, _n } from "../../texts.js";
import { draftKey, fieldsOf } from "../fields.js";
import { Full, Label } from "./Cards.jsx";
import { isOpen } from "./places.js";
import { whoSees } from "./who_sees.js";

/**
 * `left` is how many more may be written, `board` gets the focus after the last one. `missing` says what must be chosen first,
 * `children` are the fields to choose it, `folded` is the name of the key that unfolds the field.
 */
export function Writing({ folded, ...props }) {
  const { phone, input, place, left } = props;
  const draft = useDraft(phone.drafts, draftKey(input, place));
  const [hand, turn] = useFold(draft[0]);
  const open = isOpen(props);
  if (!draft[0] && (!open || left <= 0)) return !folded && !props.label && <Written input={input} full={open} />;
  if (folded && !draft[0] && (hand === "closed" || !hand)) return <Unfold name={folded} back={hand === "closed"} unfold={() => turn("opened")} />;
  return <Form {...props} draft={draft} open={open} begin={hand === "opened"} fold={folded && (() => turn("closed"))} />;
}

/** Without its field an input keeps its name. */
function Written({ input, full }) {
  return (
    <>
      <h2 class="field__label">{_(input.label)}</h2>
      {full && input.kind !== "note" && <Full max={input.max_per_person} />}
    </>
  );
}

/** Opened or closed by hand, or open because words stand in it; an emptied field stays open for the next words. */
function useFold(text) {
  const [hand, turn] = useState("");
  const typed = Boolean(text);
  useEffect(() => typed && turn("typed"), [typed]);
  return [hand, turn];
}

function Unfold({ name, back, unfold }) {
  const key = useRef(null);
  useLayoutEffect(() => back && key.current.focus(), []);
  return <Button ref={key} look="quiet" class="unfold" onClick={unfold} aria-label={name}><Icon name="plus" />{_("Schreiben")}</Button>;
}

function Form({ phone, step, pass, input, prompt, place, left, board, missing, label, draft, open, begin, fold, field, children }) {
  const own = useRef(null);
  const area = field ?? own;
  const [text, setText, clear] = draft;
  const [asked, ask] = useState(false);
  useLayoutEffect(() => begin && area.current.focus(), []);
  const send = (words) => {
    if (missing) return ask(true);
    if (left <= 0) return undefined;
    clear(phone.outbox.add("contribution.write", { ...place, text: words }));
    return left > 1 ? area.current.focus() : board.current?.focus({ preventScroll: true });
  };
  const writing = useWriting(text, input.max_length, send);
  const keys = (event) => (event.key === "Escape" && fold && !text ? fold() : writing.keys(event));
  return (
    <form class="phone__form" onSubmit={writing.submit} noValidate>
      {children}
      <TextArea
        ref={area}
        rows={fold ? 2 : 3}
        label={label ?? <Label input={input} prompt={prompt} />}
        placeholder={_(input.placeholder)}
        value={text}
        most={input.max_length}
        error={writing.problem ?? (asked ? missing : null)}
        onText={setText}
        onKeyDown={keys}
      />
      {open && left > 0 && <Send {...{ step, pass, input, left, fold, text }} />}
      {open && left <= 0 && <p>{_("Hier ist inzwischen kein Platz mehr. Der Text bleibt stehen.")}</p>}
    </form>
  );
}

/** The first field of a task is the one to fill next. */
function Send({ step, pass, input, left, fold, text }) {
  const look = fieldsOf(step, pass)[0] === input ? "primary" : undefined;
  const name = input.kind === "note" ? _("Speichern") : _("Senden");
  return (
    <>
      <p class="phone__visible">
        {whoSees(step, input)} {input.max_per_person > 1 && !input.one_per_row && left <= 5 && _n("Noch eine Karte möglich.", "Noch {n} Karten möglich.", left)}
      </p>
      {fold ? (
        <div class="row">
          <Button type="submit">{name}</Button>
          {!text && <Button look="quiet" onClick={fold}>{_("Schließen")}</Button>}
        </div>
      ) : <div class="phone__send"><Button type="submit" look={look} wide>{name}</Button></div>}
    </>
  );
}
