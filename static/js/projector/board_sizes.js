// Chooses how large the cards of a board are written: big while there are few, smaller with the crowd, never illegible.

import { hung } from "./slots.js";

/** The width of a letter and the height of a line against the size of the type, rather too large than too small. */
const LETTER = 0.53;
const LINE = 1.25;

/** Sizes of type in units of the wall, one unit being a line of ordinary words. */
const SIZES = [2, 1.5, 1.15, 0.9, 0.8];

/** In the same units: the room between cards, the paper around words, and what both edges of a card take in all. */
const AIRY = { gap: 0.6, padding: { across: 1.1, down: 0.5 }, edge: { across: 2.4, down: 1.1 } };
const CLOSE = { gap: 0.35, padding: { across: 0.7, down: 0.3 }, edge: { across: 1.6, down: 0.7 } };

/** Letters on a line: short for short words, long only if the texts need it. */
const MEASURES = [17, 26, 40];

/** Lines that have room in one place; who writes more takes several places beneath one another. A single one for low boards, such as a row. */
const LINES = [2, 3, 5, 1];

/** More cards than this hang on no wall. */
const MOST = 80;

/** From large to small: `{size, air, columns, rows, perLine, rowHeight, gap}` in pixels, for a board `{width, height, unit}`. */
export function sizesFor(board) {
  return SIZES.flatMap((size) => MEASURES.flatMap((measure) => LINES.map((lines) => sizeFor(board, size * board.unit, measure, lines))));
}

/**
 * The place in that list of the largest size in which all cards of all boards have room, not before `from`, so that a
 * card taken away makes nobody jump. If none has, the smallest size that shows most of them whole.
 */
export function chosenSize(sizes, walls, from = 0) {
  for (let i = from; i < sizes.length; i += 1) {
    if (walls.every((texts) => hasRoom(texts, sizes[i]))) return i;
  }
  const last = sizes.length - MEASURES.length * LINES.length;
  const worth = sizes.slice(last).map((size) => worthOf(size, walls));
  return last + worth.indexOf(Math.max(...worth));
}

/** The cards `{id, text}` of a board, oldest first, with the number of places each takes. */
export function spanned(cards, size) {
  return cards.slice(-MOST).map(({ id, text }) => ({ id, span: Math.min(size.rows, placesOf(text, size)) }));
}

function sizeFor({ width, height, unit }, size, measure, lines) {
  const air = size < unit ? CLOSE : AIRY;
  const gap = air.gap * unit;
  const wide = measure * LETTER * size + air.edge.across * unit;
  const high = lines * LINE * size + air.edge.down * unit;
  const columns = Math.max(1, Math.round((width + gap) / (wide + gap)));
  const rows = Math.max(1, Math.floor((height + gap) / (high + gap)));
  const room = (width - gap * (columns - 1)) / columns - air.edge.across * unit;
  const rowHeight = (height - gap * (rows - 1)) / rows;
  const perLine = Math.max(6, Math.floor(room / (LETTER * size)));
  return { size, air, columns, rows, rowHeight, gap, edge: air.edge.down * unit, perLine };
}

function placesOf(text, { size, perLine, rowHeight, gap, edge }) {
  return Math.ceil((linesIn(text, perLine) * LINE * size + edge + gap) / (rowHeight + gap));
}

const longestWord = (text) => Math.max(...text.split(/\s+/).map((word) => word.length));
const isWhole = (text, size) => placesOf(text, size) <= size.rows && longestWord(text) <= size.perLine;
const numbered = (texts) => texts.map((text, id) => ({ id, text }));

function hasRoom(texts, size) {
  if (texts.length > MOST || texts.length > size.columns * size.rows || !texts.every((text) => isWhole(text, size))) return false;
  return hung(new Map(), spanned(numbered(texts), size), size).size === texts.length;
}

/** How many cards would hang there whole; half a sentence helps nobody. */
function worthOf(size, walls) {
  const whole = (texts) => [...hung(new Map(), spanned(numbered(texts), size), size).keys()].filter((id) => isWhole(texts[id], size));
  return walls.reduce((sum, texts) => sum + whole(texts).length, 0);
}

/** Lines a text takes if it breaks between words, and within a word only if that is longer than a line. */
export function linesIn(text, perLine) {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used ? used + 1 + word.length : word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += (used ? 1 : 0) + Math.ceil(word.length / perLine) - 1;
      used = word.length % perLine || perLine;
    }
  }
  return lines;
}
