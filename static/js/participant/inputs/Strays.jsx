// What has lost its place because somebody in the group took away what it belonged to: it stays here until it has a new one.

import { useState } from "preact/hooks";
import { Button } from "../../parts/Button.jsx";
import { _ } from "../../texts.js";
import { draftKey, isBeneath } from "../fields.js";
import { MyCard } from "../MyCard.jsx";
import { arrange } from "./acts.js";
import { isOpen, placeOf, straysOf, thingsFor } from "./places.js";
import { Tie } from "./Tie.jsx";

export function Strays(props) {
  const { phone, workshop, steps, step } = props;
  const [, look] = useState(0);
  const { cards, drafts } = straysOf(props, phone.drafts);
  if (!cards.length && !drafts.length) return null;
  const inputOf = (card) => step.inputs.find((one) => one.id === card.input);
  return (
    <section class="entries stack stack--tight" aria-label={_("Ohne Zuordnung")}>
      <h2 class="field__label">{_("Ohne Zuordnung")}</h2>
      <p class="small">{_("Wozu das gehörte, hat jemand zurückgezogen. Hier lässt es sich neu zuordnen.")}</p>
      <ul class="cards">
        {cards.map((card) => (
          <MyCard key={card.id} {...{ phone, workshop, steps, card }}>
            {isOpen({ ...props, input: inputOf(card) }) && <Tie things={thingsFor({ ...props, input: inputOf(card) })} value="" onChoose={(about) => arrange(phone, card.id, () => ({ about }))} />}
          </MyCard>
        ))}
        {drafts.map((draft) => <Begun key={draft.key.join()} {...props} draft={draft} done={() => look((turn) => turn + 1)} />)}
      </ul>
    </section>
  );
}

/** Words that were not sent yet go into the field of another thing, or back into the field they came from. */
function Begun({ draft, done, ...props }) {
  const { phone: { drafts } } = props;
  const { key, text, input } = draft;
  const place = placeOf({ ...props, input });
  const put = async (about) => {
    const to = draftKey(input, { ...place, about, row: 0 });
    drafts.put(to, [text, drafts.get(to)].filter(Boolean).join("\n"));
    drafts.set(key, "");
    await drafts.flush();
    done();
  };
  return (
    <li class="stack stack--tight">
      <p class="card__text">{text}</p>
      {isBeneath(input)
        ? <Tie things={thingsFor({ ...props, input })} value="" onChoose={put} />
        : <div><Button onClick={() => put("")}>{_("Zurück ins Feld")}</Button></div>}
    </li>
  );
}
