// Any number of short texts: one field, what is left, who will see it, and the send key.

import { useRef } from "preact/hooks";
import { useDraft, useWriting } from "../../live/writing.js";
import { Button } from "../../parts/Button.jsx";
import { TextArea } from "../../parts/Field.jsx";
import { _, _n } from "../../texts.js";
import { cardsOf, isThere } from "../my_cards.js";
import { whyNot } from "../tasks.js";

export function Cards({ phone, workshop, step, input, prompt, cards }) {
  const field = useRef(null);
  const key = [step.id, input.id, prompt?.id ?? ""];
  const [text, setText, clear] = useDraft(phone.drafts, key);
  const left = input.max_per_person - countedOf(cards, step, input, prompt);
  const blocked = whyNot(workshop, step, input);
  const send = (words) => {
    clear(phone.outbox.add("contribution.write", { step: step.id, input: input.id, prompt: prompt?.id ?? "", text: words }));
    field.current?.focus();
  };
  const writing = useWriting(text, input.max_length, send);
  if (left <= 0 && !text) return <Full max={input.max_per_person} />;
  if (blocked && !text) return null;
  return (
    <form class="phone__form" onSubmit={writing.submit} noValidate>
      <TextArea
        ref={field}
        label={<Label input={input} prompt={prompt} />}
        placeholder={_(input.placeholder)}
        value={text}
        most={input.max_length}
        error={writing.problem}
        onText={setText}
        onKeyDown={writing.keys}
      />
      {!blocked && <Send step={step} left={left} />}
    </form>
  );
}

/** Who listens hears the question with the field. */
export function Label({ input, prompt }) {
  return <>{_(input.label)}{prompt && <span class="unseen">: {prompt.text}</span>}</>;
}

function Send({ step, left }) {
  return (
    <>
      <p class="phone__visible">
        {whoSees(step)} {left <= 5 && _n("Noch eine Karte möglich.", "Noch {n} Karten möglich.", left)}
      </p>
      <div class="phone__send">
        <Button type="submit" look="primary" wide>{_("Senden")}</Button>
      </div>
    </>
  );
}

export function Full({ max }) {
  return <p class="phone__visible">{_n("Die eine Karte ist geschrieben. Sie lässt sich noch ändern.", "Alle {n} Karten sind geschrieben. Sie lassen sich noch ändern.", max)}</p>;
}

function countedOf(cards, step, input, prompt) {
  const mine = cardsOf(cards, { step: step.id, input: input.id, prompt: input.per_prompt ? prompt?.id : null });
  return mine.filter(isThere).length;
}

export function whoSees(step) {
  if (step.approval) return _("Die Moderation liest mit, ohne Namen. Auf die Wand kommt die Karte erst, wenn sie freigegeben ist.");
  return _("Für die Moderation und auf der Wand zu lesen, ohne Namen.");
}
