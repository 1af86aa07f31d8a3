// The list of words that make a card stand out for the moderation; it marks and never deletes.

import { useDraft } from "../live/writing.js";
import { TextArea } from "../parts/Field.jsx";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { linesOf } from "./paper.js";
import { useDesk } from "./use_desk.js";

export function WatchedWords({ close }) {
  const { desk, day, send } = useDesk();
  const before = day.workshop.marked_words ?? [];
  const [draft, setDraft, clear] = useDraft(desk.drafts, ["words"]);
  const text = draft || before.join("\n");
  const save = async (event) => {
    event.preventDefault();
    const words = [...new Set(linesOf(text))];
    close();
    if (words.join("\n") === before.join("\n") || (await send(moves.markWords(words, before)))) clear();
  };
  return (
    <form class="stack" onSubmit={save}>
      <TextArea rows={6} label={_("Ein Wort oder eine Wortgruppe je Zeile")} value={text} onText={(words) => setDraft(words || " ")}
        hint={_("Karten mit einem dieser Wörter fallen hier auf, gleich ob groß oder klein geschrieben. Auf Handy und Wand ändert sich nichts.")} />
      <div class="dialog__actions">
        <Button onClick={close}>{_("Später")}</Button>
        <Button type="submit" look="primary">{_("Merken")}</Button>
      </div>
    </form>
  );
}
