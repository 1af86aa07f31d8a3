// The boards of a step side by side, one for each question or row, all in the same type; what was chosen stands there as bars.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { labelOfCard } from "../agenda/card_words.js";
import { foremost } from "../agenda/entries.js";
import { paperOf } from "../agenda/scene.js";
import { Bars } from "../parts/Bars.jsx";
import { _, _n } from "../texts.js";
import { Board } from "./Board.jsx";
import { chosenSize, sizesFor } from "./board_sizes.js";
import { Here } from "./StepHead.jsx";
import { useFit } from "./use_fit.js";

/** More bars than this nobody compares from the last row. */
const MOST_BARS = 9;
const BAR_SIZES = [1.6, 1.4, 1.2, 1, 0.85];

export function Boards({ day, step, questions, bare }) {
  const frame = useRef(null);
  const boards = questions.map(shelvesOf).flat();
  const board = useBoard(frame, boards.length, bare);
  const labelOf = (card) => labelOfCard(step, card, day.groups);
  const size = useSize(board, boards.map(({ cards }) => cards.map((card) => [labelOf(card), card.text].filter(Boolean).join(" "))));
  const alone = questions.length === 1;
  return (
    <div ref={frame} class={alone ? "wall__columns" : "wall__columns wall__columns--side"} style={{ "--questions": questions.length }}>
      {questions.map((question) => (
        <section key={question.prompt.id ?? step.id} class="wall__column">
          {!alone && <h2 class="wall__prompt">{question.prompt.text}<Here day={day} step={step} prompt={question.prompt} /></h2>}
          {!bare && (
            <div class="wall__shelves">
              {shelvesOf(question).map((shelf) => (
                <Shelf key={shelf.id} shelf={shelf} heading={alone ? "h2" : "h3"} size={size} labelOf={labelOf} kindOf={(card) => paperOf(step, card)} />
              ))}
              {question.votes.length > 0 && <Ballot votes={question.votes} heading={alone ? "h2" : "h3"} />}
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

/** `{id, name, inset, cards}`: a board for each row, and one for all cards that lie in none. */
function shelvesOf({ cards, rows, votes }) {
  const shelves = rows.map((row, place) => ({ ...row, inset: insetOf(row, rows, place) }));
  const isNeeded = cards.length > 0 || (!rows.length && !votes.length);
  return isNeeded ? [...shelves, { id: "", name: "", inset: 0, cards }] : shelves;
}

/** A pyramid grows narrower towards its top; ranks are of equal width. */
function insetOf({ input }, rows, place) {
  const own = rows.filter((row) => row.input === input);
  return input.one_per_row ? 0 : own.length - 1 - own.indexOf(rows[place]);
}

function Shelf({ shelf: { name, inset, cards }, heading: Heading, ...look }) {
  if (!name) return <Board cards={cards} {...look} />;
  return (
    <section class="wall__row" style={{ "--inset": inset }}>
      <Heading class="wall__row-name">{_(name)}</Heading>
      <div class="wall__row-board"><Board cards={cards} {...look} /></div>
    </section>
  );
}

function Ballot({ votes, heading }) {
  const frame = useRef(null);
  const counted = JSON.stringify(votes.map(({ things }) => things.map(({ text, count }) => [text, count])));
  useFit(frame, BAR_SIZES, counted);
  return <div ref={frame} class={votes.length > 1 ? "wall__ballot wall__ballot--several" : "wall__ballot"}>{votes.map((vote) => <Votes key={vote.input.id} vote={vote} heading={heading} several={votes.length > 1} />)}</div>;
}

function Votes({ vote: { input, things }, heading: Heading, several }) {
  const { shown, left } = foremost(things, MOST_BARS);
  return (
    <section class="wall__votes">
      {several && <Heading class="wall__row-name">{_(input.label)}</Heading>}
      <Bars things={shown} label={_(input.label)} />
      {left > 0 && <p class="wall__more">{_n("und eins mehr", "und {n} mehr", left)}</p>}
    </section>
  );
}

/** The size of the type; it only grows again when the wall itself has changed or is empty. */
function useSize(board, walls) {
  const before = useRef({ board: null, place: 0 });
  if (!board) return null;
  const afresh = board !== before.current.board || walls.every((texts) => !texts.length);
  const sizes = afresh ? sizesFor(board) : before.current.sizes;
  const place = chosenSize(sizes, walls, afresh ? 0 : before.current.place);
  before.current = { board, sizes, place };
  return sizes[place];
}

/**
 * `{width, height, unit}` of the smallest board as it is now; unit is the size of ordinary words on this wall.
 * Boards that were bare until the first card came are measured when they appear: the frame around them stays the same.
 */
function useBoard(frame, number, bare) {
  const [board, setBoard] = useState(null);
  useLayoutEffect(() => {
    const measure = () => {
      const boards = [...frame.current.querySelectorAll(".wall__board")].map((one) => one.getBoundingClientRect());
      if (!boards.length) return;
      const unit = parseFloat(getComputedStyle(frame.current).fontSize);
      const now = { width: Math.min(...boards.map((one) => one.width)), height: Math.min(...boards.map((one) => one.height)), unit };
      setBoard((known) => (known && Object.keys(now).every((key) => Math.abs(known[key] - now[key]) < 1) ? known : now));
    };
    const watcher = new ResizeObserver(measure);
    for (const one of frame.current.querySelectorAll(".wall__board")) watcher.observe(one);
    watcher.observe(frame.current);
    measure();
    return () => watcher.disconnect();
  }, [number, bare]);
  return board;
}
