// Gives each card on the wall a place of its own that it keeps: a new card takes a free place or that of the oldest, no other moves.

/**
 * Who hangs where, as a map from id to `{column, row, span}`. `before` is the same from the last drawing; `cards` are
 * `{id, span}` from the oldest to the newest, `span` being the number of places beneath one another that a card takes.
 */
export function hung(before, cards, grid) {
  const age = new Map(cards.map((card, order) => [card.id, order]));
  const hanging = new Map([...before].filter(([id]) => age.has(id)));
  const newest = Math.max(-1, ...[...hanging.keys()].map((id) => age.get(id)));
  const hang = (card, mayTake) => {
    const place = bestPlace(hanging, age, card.span, grid);
    if (!place || (place.taken.length && !mayTake)) return;
    place.taken.forEach((id) => hanging.delete(id));
    hanging.set(card.id, { column: place.column, row: place.row, span: card.span });
  };
  // Only a new card takes somebody's place; one that had to go comes back if a place is free.
  for (const card of cards) if (age.get(card.id) > newest) hang(card, true);
  for (const card of [...cards].reverse()) if (!hanging.has(card.id)) hang(card, false);
  return hanging;
}

/** The first free places in reading order, else those whose youngest card is the oldest. */
function bestPlace(hanging, age, span, { columns, rows }) {
  const owners = ownersOf(hanging);
  let best = null;
  for (let row = 0; row + span <= rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const taken = ownersAt(owners, column, row, span);
      if (!taken.length) return { column, row, taken };
      const youngest = Math.max(...taken.map((id) => age.get(id)));
      if (!best || youngest < best.youngest) best = { column, row, taken, youngest };
    }
  }
  return best;
}

function ownersAt(owners, column, row, span) {
  const all = Array.from({ length: span }, (nothing, i) => owners.get(`${column} ${row + i}`));
  return [...new Set(all)].filter((id) => id !== undefined);
}

function ownersOf(hanging) {
  const owners = new Map();
  for (const [id, { column, row, span }] of hanging) {
    for (let i = 0; i < span; i += 1) owners.set(`${column} ${row + i}`, id);
  }
  return owners;
}
