// What was put right by hand, for the whole series, each with its way back.

import { useRef, useState } from "preact/hooks";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { KINDS } from "./term_words.js";
import { useDesk } from "./use_desk.js";

const SHOWN_AT_ONCE = 20;

export function Corrections({ terms: { cloud, takeBack } }) {
  const { desk } = useDesk();
  const { busy } = useStore(desk.steering);
  const [all, showAll] = useState(false);
  const heading = useRef(null);
  // The key that was pressed goes with its row; the hand stays at the list.
  const back = ({ id, label }) => takeBack(id, label).then((done) => done && heading.current?.focus());
  const showRest = () => {
    showAll(true);
    heading.current.focus();
  };
  const newest = [...cloud.corrections].reverse();
  const shown = all ? newest : newest.slice(0, SHOWN_AT_ONCE);
  return (
    <section class="stack stack--tight" aria-labelledby="by-hand">
      <h3 class="term-desk__heading" id="by-hand" ref={heading} tabIndex={-1}>{_("Von Hand geordnet")}</h3>
      <p class="small soft">{_("Gilt für alle Workshops dieser Reihe und wird gemerkt.")}</p>
      {shown.length > 0 && (
        <ul class="term-corrections">
          {shown.map((one) => (
            <li key={one.id} class="term-corrections__one">
              <span><span class="tag">{KINDS[one.kind]()}</span> <bdi>{one.label}</bdi></span>
              <Button look="quiet" blocked={busy > 0} onClick={() => back(one)}>{_("Zurücknehmen")}<span class="unseen">: {one.label}</span></Button>
            </li>
          ))}
        </ul>
      )}
      {newest.length > shown.length && <p><Button onClick={showRest}>{_("Alle {n} zeigen", { n: newest.length })}</Button></p>}
    </section>
  );
}
