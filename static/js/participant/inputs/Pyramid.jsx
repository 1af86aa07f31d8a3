// A pyramid: the broadest row carries the others, each card lies in its row and can be moved up and down.

import { useRef, useState } from "preact/hooks";
import { rowsDown } from "../../agenda/entries.js";
import { Button } from "../../parts/Button.jsx";
import { Icon } from "../../parts/Icon.jsx";
import { _ } from "../../texts.js";
import { Entry } from "./Entry.jsx";
import { ForGroup } from "./ForGroup.jsx";
import { entriesAt, isOpen, leftAt, placeOf } from "./places.js";
import { RowKeys } from "./RowKeys.jsx";
import { Tie } from "./Tie.jsx";
import { Writing } from "./Writing.jsx";

export function Pyramid(props) {
  const { input, cards } = props;
  const [row, choose] = useState(0);
  const [board, field] = [useRef(null), useRef(null)];
  const place = placeOf(props);
  const entries = entriesAt(cards, input, place);
  const left = leftAt(cards, input, place);
  const write = (chosen) => {
    choose(chosen);
    field.current?.focus();
  };
  const open = left > 0 && isOpen(props);
  return (
    <div class="stack stack--tight">
      <ForGroup {...props} />
      <Writing {...props} {...{ board, field, left }} place={{ ...place, row }}>
        <Tie label={_("In welche Reihe?")} things={rowsDown(input).map(toChoose)} value={String(row)} onChoose={(id) => choose(Number(id))} />
      </Writing>
      <div ref={board} class="entries" role="group" tabIndex={-1} aria-label={_(input.label)} data-board>
        <ul class="pyramid" data-rows>
          {rowsDown(input).map((one) => (
            <Row key={one.row} {...props} {...one} entries={entries.filter((card) => (card.row ?? 0) === one.row)} write={open && (() => write(one.row))} />
          ))}
        </ul>
      </div>
    </div>
  );
}

const toChoose = ({ row, name }) => ({ id: String(row), text: _(name) });

function Row({ name, row, entries, write, ...props }) {
  const { input } = props;
  return (
    <li class="pyramid__row" data-row={row}>
      <div class="pyramid__head">
        <h2 class="pyramid__name">{_(name)}</h2>
        {write && <Button icon look="quiet" onClick={write} aria-label={_("Karte schreiben in: {row}", { row: _(name) })}><Icon name="plus" /></Button>}
      </div>
      {entries.length > 0 && (
        <ul class="pyramid__cards">
          {entries.map((card) => <Entry key={card.id} {...props} card={card} keys={(tools) => <RowKeys {...tools} input={input} />} />)}
        </ul>
      )}
    </li>
  );
}
