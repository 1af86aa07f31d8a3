// All terms with their numbers, to be looked for and ticked: one stop for the Tab key, arrows lead from term to term.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { Field } from "../parts/Field.jsx";
import { _, _n } from "../texts.js";
import { matching, otherForms, rowAfter } from "./terms.js";

/** More than these at once make the page heavy; the rest is one press away. */
const SHOWN_AT_ONCE = 100;
const FORMS_NAMED = 4;

export function TermTable({ terms: { cloud, keys, choose }, rows }) {
  const [letters, look] = useState("");
  const [all, showAll] = useState(false);
  const found = matching(cloud.terms, letters);
  const shown = all ? found : found.slice(0, SHOWN_AT_ONCE);
  const hand = useHand(shown, rows);
  // The key is gone once it was pressed; the hand goes on with the first row that came.
  const showRest = () => {
    hand.wants(found[SHOWN_AT_ONCE].key);
    showAll(true);
  };
  return (
    <>
      <Field label={_("Begriff suchen")} value={letters} onText={look} autoComplete="off" />
      {letters.trim() && <p class="small" role="status">{_n("Ein Begriff passt dazu.", "{n} Begriffe passen dazu.", found.length)}</p>}
      {shown.length > 0 && (
        <div class="table-scroll">
          <table class="table table--dense term-table">
            <caption class="small">{_("Ankreuzen, was geordnet werden soll.")} <span class="term-table__keys">{_("Pfeiltasten führen von Begriff zu Begriff.")}</span></caption>
            <thead><tr><th scope="col">{_("Begriff")}</th><th scope="col" class="table__number">{_("Nennungen")}</th></tr></thead>
            <tbody ref={rows} onKeyDown={(event) => hand.moves(event, choose)}>
              {shown.map((term) => <Row key={term.key} term={term} on={keys.has(term.key)} isNext={term.key === hand.at} pick={(event) => hand.picks(event, term.key, choose)} />)}
            </tbody>
          </table>
        </div>
      )}
      {found.length > shown.length && <p><Button onClick={() => showRest()}>{_("Alle {n} Begriffe zeigen", { n: found.length })}</Button></p>}
    </>
  );
}

function Row({ term, on, isNext, pick }) {
  const forms = otherForms(term);
  const more = forms.length - FORMS_NAMED;
  return (
    <tr class={on ? "term-table__row term-table__row--chosen" : "term-table__row"}>
      <th scope="row">
        <label class="term-table__term">
          <input type="checkbox" checked={on} tabIndex={isNext ? 0 : -1} data-key={term.key} onClick={pick} />
          <span><bdi>{term.shown}</bdi>
            {forms.length > 0 && (
              <span class="term-table__forms"> {[...forms.slice(0, FORMS_NAMED).map((form) => form.text), more > 0 && _("und {n} weitere", { n: more })].filter(Boolean).join(", ")}</span>
            )}
          </span>
        </label>
      </th>
      <td class="table__number">{term.count}</td>
    </tr>
  );
}

/** The row the hand is on: it keeps its place when the table is counted anew, and gets the focus back if its row is gone. */
function useHand(shown, rows) {
  const [at, goTo] = useState(shown[0]?.key ?? null);
  const before = useRef(shown);
  const held = useRef(false);
  const from = useRef(null);
  const wanted = useRef(null);
  const now = rowAfter(before.current, shown, at);
  const focus = (key) => [...(rows.current?.querySelectorAll("[data-key]") ?? [])].find((one) => one.dataset.key === key)?.focus();
  useLayoutEffect(() => {
    before.current = shown;
    if (now !== at) goTo(now);
    if (held.current && document.activeElement === document.body) focus(now);
    if (wanted.current) go(wanted.current);
    wanted.current = null;
  });
  useLayoutEffect(() => {
    const follow = (event) => {
      held.current = Boolean(rows.current?.contains(event.target));
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  const go = (key) => {
    goTo(key);
    focus(key);
  };
  /** With the shift key everything between here and the row that was picked before goes along. */
  const picks = (event, key, choose) => {
    const on = event.currentTarget.checked;
    const some = event.shiftKey && from.current ? between(shown, from.current, key) : [key];
    from.current = key;
    goTo(key);
    choose(some, on);
    // What is chosen may rise from below and cover the very row that was ticked.
    const row = event.currentTarget;
    requestAnimationFrame(() => row.scrollIntoView({ block: "nearest" }));
  };
  const moves = (event, choose) => {
    const place = placeAfter(event.key, shown.findIndex((term) => term.key === now), shown.length);
    if (place === null) return;
    event.preventDefault();
    if (event.shiftKey) choose([now, shown[place].key], true);
    go(shown[place].key);
  };
  const wants = (key) => {
    wanted.current = key;
  };
  return { at: now, picks, moves, wants };
}

function between(shown, one, other) {
  const [first, last] = [one, other].map((key) => shown.findIndex((term) => term.key === key)).sort((a, b) => a - b);
  return shown.slice(Math.max(first, 0), last + 1).map((term) => term.key);
}

const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function placeAfter(key, place, length) {
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  return STEPS[key] ? Math.min(Math.max(place + STEPS[key], 0), length - 1) : null;
}
