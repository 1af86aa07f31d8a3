// What was special in this round: one field that saves itself and says so.

import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { TextArea } from "../parts/Field.jsx";
import { Notice } from "../parts/Notice.jsx";
import { SaveState } from "../parts/SaveState.jsx";
import { _ } from "../texts.js";
import { notesAt } from "./notes.js";
import { useDesk } from "./use_desk.js";
import { useNote } from "./use_note.js";

export function Note({ step, input, prompt }) {
  const { desk, day, status } = useDesk();
  const box = useStore(desk.outbox);
  const place = { step: step.id, input: input.id, prompt: prompt?.id ?? "" };
  const { note, others } = notesAt(place, day.contributions, box, status === "live");
  const writing = useNote(desk, place, note, input.max_length);
  const nearlyFull = input.max_length - writing.text.length < 60;
  return (
    <div class="stack stack--tight">
      <TextArea rows={2} label={<Label input={input} prompt={prompt} />} placeholder={_(input.placeholder)} value={writing.text}
        most={nearlyFull ? input.max_length : undefined} onText={writing.type} onBlur={writing.leave} />
      {writing.clash && <Clash words={writing.clash} join={writing.join} />}
      {others.map((other) => <p key={other.id} class="small">{_("Außerdem notiert: {text}", { text: other.text })}</p>)}
      <p class="small soft"><State writing={writing} note={note} /></p>
    </div>
  );
}

/** Who listens hears which question the note belongs to. */
function Label({ input, prompt }) {
  return <>{_(input.label)}{prompt && <span class="unseen">: {prompt.text}</span>}</>;
}

function State({ writing, note }) {
  if (writing.dirty && !writing.clash && !writing.tooLong && writing.words) return <SaveState state="sending" />;
  if (note && !writing.dirty) return <SaveState state={note.state} />;
  return writing.dirty ? _("Noch nicht gespeichert.") : _("Nur für Moderation und Dokumentation, nie auf der Wand.");
}

function Clash({ words, join }) {
  return (
    <Notice kind="warn" action={<Button onClick={join}>{_("Beides behalten")}</Button>}>
      <p>{_("Hier steht inzwischen auch: {words}", { words })}</p>
    </Notice>
  );
}
