// One entry in its field: the card, what it is about, its marks, and beneath it the fields that are about it.

import { hasWords } from "../../agenda/entries.js";
import { _ } from "../../texts.js";
import { beneath } from "../fields.js";
import { isThere } from "../my_cards.js";
import { MyCard } from "../MyCard.jsx";
import { arrange, tick } from "./acts.js";
import { Field } from "./Field.jsx";
import { isOpen, thingsFor } from "./places.js";
import { Tie } from "./Tie.jsx";
import { useWish } from "./use_wish.js";

export function Entry({ card, keys, ...props }) {
  const { phone, workshop, step, pass, steps, input } = props;
  const under = isThere(card) ? beneath(step, pass, input) : [];
  const open = isOpen(props);
  return (
    <li class={under.length ? "cluster" : ""}>
      <MyCard as="div" kind={kindOf(step, input)} {...{ phone, workshop, steps, card, keys }}>
        <AboutWhat {...props} card={card} open={open} />
        <Marks {...{ phone, input, card, open }} />
      </MyCard>
      {under.length > 0 && (
        <div class="cluster__beneath">
          {under.map((one) => <Field key={one.id} {...props} input={one} about={card.id} />)}
        </div>
      )}
    </li>
  );
}

/** Ovals have no room for keys and ticks. */
const PAPERS = [1, 3, 4];

/** Each input of a step has its own kind of paper, notes a white sheet; the word stands above. */
export function kindOf(step, input) {
  if (input.kind === "note") return 0;
  const written = step.inputs.filter((one) => one.by === "participant" && one.kind !== "note" && hasWords(one));
  return PAPERS[written.indexOf(input) % PAPERS.length];
}

/** Where an entry can be about one of several things; what stands beneath its thing needs no word about it. */
function AboutWhat({ about, ...props }) {
  const { phone, input, card, open } = props;
  const [tied, wish] = useWish(card.about ?? "");
  if (!input.about.offer || about) return null;
  const things = thingsFor(props).filter((one) => one.id !== card.id);
  const thing = things.find((one) => one.id === card.about);
  if (!open || !isThere(card)) return thing ? <p class="small">{_("Gehört zu: {words}", { words: thing.text })}</p> : null;
  if (!things.length && !card.about) return null;
  const tie = (id) => wish(id, arrange(phone, card.id, () => ({ about: id })));
  return <Tie things={things} value={tied} optional={!input.about.required} onChoose={tie} />;
}

function Marks({ phone, input, card, open }) {
  const mayTick = open && isThere(card);
  const ticked = (mark) => Boolean(card.marks?.includes(mark.id));
  const shown = input.marks.filter((mark) => mayTick || ticked(mark));
  return shown.length > 0 && (
    <div class="marks">
      {shown.map((mark) => (mayTick ? <Tick key={mark.id} {...{ phone, card, mark }} ticked={ticked(mark)} /> : <span key={mark.id} class="tag">{_(mark.label)}</span>))}
    </div>
  );
}

function Tick({ phone, card, mark, ticked }) {
  const [shown, wish] = useWish(ticked);
  return (
    <label class="choice">
      <input type="checkbox" checked={shown} onChange={() => wish(!shown, tick(phone, card.id, mark.id))} />
      <span>{_(mark.label)}</span>
    </label>
  );
}
