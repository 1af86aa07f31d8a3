// Where photos lie until they were sent: a database of their own, or the page's memory; local storage takes no files.

import { openIndexed } from "../live/database.js";

const TABLE = "pictures";

/** `{kind, all(owner), change({put, remove})}`; rows are `{id, owner, …}` and may hold files. */
export async function openPictureShelf() {
  const database = await openIndexed("qidtool-pictures", [TABLE]);
  if (!database) return inMemory(new Map());
  return { kind: database.kind, all: (owner) => database.all(TABLE, owner), change: (rows) => database.change(TABLE, rows) };
}

function inMemory(rows) {
  return {
    kind: "memory",
    all: async (owner) => [...rows.values()].filter((row) => row.owner === owner),
    async change({ put = [], remove = [] }) {
      put.forEach((row) => rows.set(row.id, row));
      remove.forEach((id) => rows.delete(id));
    },
  };
}
