// What is being typed, kept while it is typed: a reload, a locked phone or a dead battery takes away no sentence.

import { forgetWords, leaveWords, withLastWords } from "./last_words.js";

const PAUSE = 250;
const KEPT_FOR = 60 * 24 * 60 * 60 * 1000;

/** The drafts of one person in one workshop, by a key such as `[step, input, prompt]`. */
export async function openDrafts({ database, owner, now = Date.now }) {
  const stored = await database.all("drafts", owner).catch(() => []);
  const rows = withLastWords(owner, stored);
  const kept = rows.filter((row) => row.text && row.made > now() - KEPT_FOR);
  const gone = rows.filter((row) => !kept.includes(row)).map((row) => row.id);
  const late = kept.filter((row) => !stored.includes(row));
  database.change("drafts", { put: late, remove: gone }).then(() => forgetWords(owner), () => {});
  return new Drafts(database, owner, now, new Map(kept.map((row) => [row.id, row])));
}

class Drafts {
  #changed = new Set();
  #fields = new Map();
  #timer = 0;

  constructor(database, owner, now, rows) {
    Object.assign(this, { database, owner, now, rows });
    addEventListener("pagehide", this.#leave);
    document.addEventListener("visibilitychange", this.#leave);
  }

  #id = (key) => [this.owner, ...key].join("/");

  #leave = () => {
    if (!this.#changed.size) return;
    const { owner } = this;
    leaveWords(owner, [...this.#changed].map((id) => this.rows.get(id) ?? { id, owner, text: "", made: this.now() }));
    this.flush().then((done) => done && forgetWords(owner));
  };

  /** True if words stand in a field whose key begins like this. */
  any = (key) => [...this.rows.keys()].some((id) => id.startsWith(`${this.#id(key)}/`));

  /** All that stands in fields whose keys begin like this: `{key, text}`. */
  under = (start) => {
    const rows = [...this.rows.values()].filter(({ id }) => id.startsWith(`${this.#id(start)}/`));
    return rows.map(({ id, text }) => ({ key: id.slice(this.owner.length + 1).split("/"), text }));
  };

  get = (key) => this.row(key)?.text ?? "";

  /** Another one with every letter somebody types, also if the words end up the same. */
  row = (key) => this.rows.get(this.#id(key));

  set(key, text) {
    const id = this.#id(key);
    if (text) this.rows.set(id, { id, owner: this.owner, text, made: this.now() });
    else this.rows.delete(id);
    this.#changed.add(id);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, PAUSE);
  }

  /** Sets a text from elsewhere, which the field that shows it hears of. */
  put(key, text) {
    this.set(key, text);
    this.#fields.get(this.#id(key))?.(text);
  }

  /** The field that shows this draft. */
  shownBy(key, show) {
    const id = this.#id(key);
    this.#fields.set(id, show);
    return () => this.#fields.delete(id);
  }

  /** Stores at once, and tells whether that went well. */
  flush = () => {
    clearTimeout(this.#timer);
    const ids = [...this.#changed];
    this.#changed.clear();
    if (!ids.length) return Promise.resolve(true);
    const put = ids.filter((id) => this.rows.has(id)).map((id) => this.rows.get(id));
    const remove = ids.filter((id) => !this.rows.has(id));
    return this.database.change("drafts", { put, remove }).then(() => true, () => false);
  };
}
