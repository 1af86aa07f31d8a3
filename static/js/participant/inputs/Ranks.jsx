// Ranks: each holds one card; to move one up or down is to change places with its neighbour.

import { useRef } from "preact/hooks";
import { _ } from "../../texts.js";
import { isThere } from "../my_cards.js";
import { Entry } from "./Entry.jsx";
import { ForGroup } from "./ForGroup.jsx";
import { entriesAt, leftAt, placeOf } from "./places.js";
import { RowKeys } from "./RowKeys.jsx";
import { Writing } from "./Writing.jsx";

export function Ranks(props) {
  const { input, cards, about } = props;
  const board = useRef(null);
  const place = placeOf(props);
  const entries = entriesAt(cards, input, place);
  const shared = { ...props, board, place, left: leftAt(cards, input, place) };
  const first = input.rows.findIndex((name, row) => !entries.some((card) => card.row === row));
  return (
    <div class="stack stack--tight">
      <ForGroup {...props} />
      <h2 class="field__label">{_(input.label)}</h2>
      <div ref={board} class={about ? "" : "entries"} role="group" tabIndex={-1} aria-label={_(input.label)} data-board>
        <ol class={input.rows.some(isLong) ? "ranks ranks--named" : "ranks"} data-rows>
          {input.rows.map((name, row) => (
            <Rank key={row} {...shared} name={_(name)} row={row} entries={entries.filter((card) => card.row === row)} isNext={row === first && !about} />
          ))}
        </ol>
      </div>
    </div>
  );
}

/** A number stands beside its card, a name above it. */
const isLong = (name) => name.length > 3;

/** The first free rank is open for writing, the others open at a touch; what was typed for a rank that is taken by now stays. */
function Rank({ name, row, entries, isNext, ...props }) {
  const { input, place } = props;
  const taken = entries.some(isThere);
  return (
    <li class="ranks__place" data-row={row}>
      <p class="ranks__name">{name}</p>
      <div class="stack stack--tight">
        {entries.length > 0 && (
          <ul class="cards">
            {entries.map((card) => <Entry key={card.id} {...props} card={card} keys={(tools) => <RowKeys {...tools} input={input} />} />)}
          </ul>
        )}
        <Writing
          {...props}
          place={{ ...place, row }}
          left={taken ? 0 : Math.min(props.left, 1)}
          folded={isNext ? null : _("Schreiben: {label}", { label: `${_(input.label)}, ${name}` })}
          label={<span class="unseen">{_("{label}, {row}", { label: _(input.label), row: name })}</span>}
        />
      </div>
    </li>
  );
}
