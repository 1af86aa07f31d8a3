// Where a page keeps what must survive a reload: IndexedDB, else the smaller local storage, else only its own memory.

const NAME = "qidtool";
const TABLES = ["outbox", "drafts"];
const OPENS_WITHIN = 3000;

/** Rows are `{id, owner, …}`; `kind` says how durable the place is: "indexeddb", "localstorage" or "memory". */
export async function openDatabase() {
  return (await openIndexed(NAME, TABLES)) ?? plain(localStorageOr(new Map()));
}

/** Tables in IndexedDB, or null where it cannot be had. */
export const openIndexed = (name, tables) => opened(name, tables).then(indexed, () => null);

function opened(name, tables) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    // Some browsers forget to answer at all, after an update for instance.
    setTimeout(reject, OPENS_WITHIN, new Error("the database does not open"));
    request.onupgradeneeded = () => {
      for (const table of tables) request.result.createObjectStore(table, { keyPath: "id" }).createIndex("owner", "owner");
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

function indexed(database) {
  const inside = (table, mode, work) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(table, mode);
      const request = work(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  return {
    kind: "indexeddb",
    all: (table, owner) => inside(table, "readonly", (store) => store.index("owner").getAll(owner)),
    /** Puts and removes in one transaction, so that a half-done change never stays behind. */
    change: (table, { put = [], remove = [] }) =>
      inside(table, "readwrite", (store) => {
        put.forEach((row) => store.put(row));
        remove.forEach((id) => store.delete(id));
        // Said at once instead of when the last request has been answered: a page that goes away gets no answers.
        store.transaction.commit?.();
      }),
  };
}

function plain({ kind, entries, set, remove: forget }) {
  const key = (table, id) => `${NAME}/${table}/${id}`;
  return {
    kind,
    async all(table, owner) {
      const rows = entries().filter(([name]) => name.startsWith(key(table, ""))).map(([, text]) => JSON.parse(text));
      return rows.filter((row) => row.owner === owner);
    },
    async change(table, { put = [], remove = [] }) {
      put.forEach((row) => set(key(table, row.id), JSON.stringify(row)));
      remove.forEach((id) => forget(key(table, id)));
    },
  };
}

function localStorageOr(memory) {
  try {
    localStorage.setItem(NAME, "");
    localStorage.removeItem(NAME);
    return {
      kind: "localstorage",
      entries: () => Object.entries(localStorage),
      set: (name, text) => localStorage.setItem(name, text),
      remove: (name) => localStorage.removeItem(name),
    };
  } catch {
    return {
      kind: "memory",
      entries: () => [...memory],
      set: (name, text) => memory.set(name, text),
      remove: (name) => memory.delete(name),
    };
  }
}
