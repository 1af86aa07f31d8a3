// What a page that goes away leaves behind: its database may not hear it any more, local storage is written before it is gone.

const key = (owner) => `qidtool/last-words/${owner}`;

export function leaveWords(owner, rows) {
  try {
    localStorage.setItem(key(owner), JSON.stringify(rows));
  } catch {
    // Then the database is all there is.
  }
}

/** The stored rows, with what was left behind in place of older ones. */
export function withLastWords(owner, stored) {
  const newest = new Map(stored.map((row) => [row.id, row]));
  for (const row of lastWords(owner)) {
    if (row.made >= (newest.get(row.id)?.made ?? 0)) newest.set(row.id, row);
  }
  return [...newest.values()];
}

export function forgetWords(owner) {
  if (lastWords(owner).length) localStorage.removeItem(key(owner));
}

function lastWords(owner) {
  try {
    return JSON.parse(localStorage.getItem(key(owner))) ?? [];
  } catch {
    return [];
  }
}
