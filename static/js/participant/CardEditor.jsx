// Changes a card where it lies; the new wording is a draft like any other until it is stored.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useDraft, useWriting } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { TextArea } from "../parts/Field.jsx";
import { _ } from "../texts.js";

export function CardEditor({ phone, card, input, draft, open, close, as: Element }) {
  const field = useRef(null);
  const before = useRef(card.text);
  const [text, setText, clear] = useDraft(phone.drafts, draft, refusedWording(card) || card.text);
  useLayoutEffect(() => field.current?.focus(), []);
  const send = async (words) => {
    const refused = card.refused && (await phone.outbox.remove(card.refused.id));
    const stored = words === card.text && !refused ? null : phone.outbox.add("contribution.edit", { contribution: card.id, text: words });
    await clear(stored);
    close();
  };
  const leave = () => clear(null).then(close);
  const writing = useWriting(text, input.max_length, send);
  return (
    <Element>
      <form class="phone__form" onSubmit={writing.submit} noValidate>
        <TextArea
          ref={field}
          label={_("Neuer Wortlaut")}
          value={text}
          most={input.max_length}
          error={writing.problem}
          onText={setText}
          onKeyDown={(event) => (event.key === "Escape" ? leave() : writing.keys(event))}
        />
        {card.text !== before.current && <p>{_("Auf der Karte steht inzwischen: „{text}“ Beim Speichern gilt, was hier im Feld steht.", { text: card.text })}</p>}
        {!open && <p>{_("Dieser Teil nimmt gerade keine Änderungen an. Der neue Wortlaut bleibt hier stehen.")}</p>}
        <div class="row">
          {open && <Button type="submit" look="primary">{_("Speichern")}</Button>}
          <Button onClick={leave}>{_("Abbrechen")}</Button>
        </div>
      </form>
    </Element>
  );
}

const refusedWording = (card) => card.refused?.act === "contribution.edit" && card.refused.data.text;
