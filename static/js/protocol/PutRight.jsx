// An entry that is put right where it stands; what is typed is kept until it is sent.

import { useEffect, useRef, useState } from "preact/hooks";
import { useDraft, useWriting } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { TextArea } from "../parts/Field.jsx";
import { _ } from "../texts.js";
import { whereInStep } from "./headings.js";
import { sendAgain } from "./send_again.js";
import { saying } from "./take.js";
import { Told, TOLD_AT_MOST } from "./Told.jsx";
import { useProtocol } from "./use_protocol.js";
import { KIND_WORDS, momentWords } from "./words.js";

export const PutRight = ({ entry, close }) => (entry.kind === "card" ? <Card entry={entry} close={close} /> : <TakenDown entry={entry} close={close} />);

function TakenDown({ entry, close }) {
  const { desk } = useProtocol();
  const [text, setText, clear] = useDraft(desk.drafts, ["change", entry.id, "text"], entry.text);
  const [rest, change] = useState({ step: entry.step, group: entry.group, special: entry.special, speaker: entry.speaker, exact: entry.exact });
  const set = (part) => change({ ...rest, ...part });
  const send = () => {
    const said = saying(entry.kind, { ...rest, text });
    clear(entry.row ? sendAgain(desk.outbox, entry, said) : desk.outbox.add("protocol.change", { entry: entry.id, ...said }));
    close();
  };
  const writing = useWriting(entry.kind === "photo" ? text || "–" : text, TOLD_AT_MOST, send);
  return (
    <Sheet entry={entry} submit={writing.submit} clear={clear} close={close}>
      <Told kind={entry.kind} said={{ ...rest, text }} problem={writing.problem} onKeyDown={writing.keys} setText={setText}
        setSpeaker={(speaker) => set({ speaker })} set={set} />
    </Sheet>
  );
}

/** Where it stands is the step's; whoever wrote it under a wrong heading takes it out and writes it anew. */
function Card({ entry, close }) {
  const { desk, day } = useProtocol();
  const [text, setText, clear] = useDraft(desk.drafts, ["change", entry.id, "text"], entry.text);
  const { heading } = whereInStep(day.steps[entry.step], entry);
  const send = (words) => {
    clear(entry.row ? sendAgain(desk.outbox, entry, { text: words }) : desk.outbox.add("contribution.edit", { contribution: entry.id, text: words }));
    close();
  };
  const writing = useWriting(text, heading?.max_length ?? TOLD_AT_MOST, send);
  return (
    <Sheet entry={entry} submit={writing.submit} clear={clear} close={close}>
      <TextArea label={heading ? _(heading.label) : KIND_WORDS.card()} value={text} onText={setText} error={writing.problem} onKeyDown={writing.keys} />
    </Sheet>
  );
}

function Sheet({ entry, submit, clear, close, children }) {
  const sheet = useRef(null);
  useEffect(() => sheet.current.querySelector("textarea").focus(), []);
  const leave = () => {
    clear(null);
    close();
  };
  const title = `change-${entry.id}`;
  return (
    <form class="panel stack" ref={sheet} aria-labelledby={title} onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && leave()}>
      <h3 id={title} class="protocol__heading">{_("{kind} ändern", { kind: KIND_WORDS[entry.kind]() })} <span class="number soft">{momentWords(entry.said_at)}</span></h3>
      {children}
      <div class="row">
        <Button type="submit" look="primary">{_("Speichern")}</Button>
        <Button look="quiet" onClick={leave}>{_("Lassen, wie es war")}</Button>
      </div>
    </form>
  );
}
