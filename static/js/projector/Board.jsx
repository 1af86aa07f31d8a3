// The board of one question: each card has a place of its own; a new one lands there, and no other moves.

import { useRef } from "preact/hooks";
import { Card } from "../parts/Card.jsx";
import { _n } from "../texts.js";
import { spanned } from "./board_sizes.js";
import { hung } from "./slots.js";

/** So many of the newest stand out; the others step back a little. */
const FRESH = 3;

export function Board({ cards, size, kindOf, labelOf }) {
  const hanging = useHanging(cards.map((card) => ({ id: card.id, text: [labelOf(card), card.text].filter(Boolean).join(" ") })), size);
  const fresh = new Set(cards.slice(-FRESH).map((card) => card.id));
  const more = size ? cards.length - hanging.size : 0;
  return (
    <>
      <ul class="wall__board" style={size && looksOf(size)}>
        {cards.filter((card) => hanging.has(card.id)).map((card) => (
          <li key={card.id} class={fresh.has(card.id) ? "wall__slot wall__slot--fresh" : "wall__slot"} style={placeOf(hanging.get(card.id))}>
            <Card as="div" contribution={card} kind={kindOf(card)} from={labelOf(card)} arriving={fresh.has(card.id)} paper={false} documented={false} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="wall__more">{_n("und eine weitere Karte", "und {n} weitere Karten", more)}</p>}
    </>
  );
}

function looksOf({ columns, rows, size, air }) {
  const { gap, padding } = air;
  const paper = { "--card-size": `${size}px`, "--gap": gap, "--across": padding.across, "--down": padding.down };
  return { "--columns": columns, "--rows": rows, ...paper };
}

function placeOf({ column, row, span }) {
  return { "--column": column + 1, "--row": row + 1, "--span": span };
}

/** Who hangs where, remembered from one drawing to the next, and begun anew in another size. */
function useHanging(cards, size) {
  const before = useRef({ size: null, hanging: new Map() });
  if (!size) return new Map();
  const known = before.current.size === size ? before.current.hanging : new Map();
  const hanging = hung(known, spanned(cards, size), size);
  before.current = { size, hanging };
  return hanging;
}
