// Puts one entry where it belongs: another row, another thing it is about, a mark, a passage; each change is done at once.

import { useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { lengthOf, tidy } from "../live/writing.js";
import { _ } from "../texts.js";
import { AboutChoice, MarkChoice, RowChoice } from "./Placing.jsx";
import { placingOf, takesPassages, ticked } from "./arranging.js";
import { MarkedText } from "./MarkedText.jsx";
import { moves } from "./moves.js";
import { useDesk } from "./use_desk.js";

export function Arrange({ card, input, step }) {
  const { send } = useDesk();
  const placing = placingOf(card);
  const arrange = (change) => send(moves.arrange(card, { ...placing, ...change }, placing));
  return (
    <div class="desk-entry__arrange stack stack--tight">
      <RowChoice input={input} row={placing.row} choose={(row) => arrange({ row })} />
      <AboutChoice input={input} step={step} about={placing.about} choose={(about) => arrange({ about })} except={card.id} />
      <MarkChoice input={input} marks={placing.marks} turn={(mark) => arrange({ marks: ticked(placing.marks, mark, input.marks) })} />
      {takesPassages(input) && <TakenDown key={card.text} card={card} input={input} arrange={arrange} />}
    </div>
  );
}

/** What was taken down can be put right, and its passages marked; both wait for one key, as words are half written for a while. */
function TakenDown({ card, input, arrange }) {
  const { send } = useDesk();
  const before = card.passages ?? [];
  const [text, setText] = useState(card.text);
  const [passages, setPassages] = useState(before);
  const words = tidy(text);
  const isNew = words !== card.text;
  const blocked = !words || lengthOf(words) > input.max_length;
  const save = () => (isNew ? send(moves.rewrite(card, words, { ...placingOf(card), passages })) : arrange({ passages }));
  const changed = isNew || JSON.stringify(passages) !== JSON.stringify(before);
  return (
    <>
      <MarkedText label={_("Wortlaut")} text={text} onText={setText} passages={passages} onPassages={setPassages} most={input.max_length} readOnly={!card.editable} />
      {changed && <p><Button blocked={blocked} onClick={save}>{_("Wortlaut merken")}</Button></p>}
    </>
  );
}
