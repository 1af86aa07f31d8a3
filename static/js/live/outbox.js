// Everything a person does is first stored here, then sent until the server has answered; nothing gets lost or doubled.

import { oneAtATime } from "./one_at_a_time.js";
import { untilResend } from "./pauses.js";
import { added, answered, needless, nextPiece, nextRelease, tooLarge, travelling } from "./queue.js";
import { createStore } from "./store.js";
import { uuid } from "./uuid.js";

const TOO_LARGE = { key: "too_large_to_send", retry: false };

/**
 * The outbox of one person in one workshop (`owner`); another person on the same phone has another one.
 * `deliver` is `{ready(), send(acts)}`; several pages may share a database, as the same id has its effect only once.
 */
export async function openOutbox({ database, owner, deliver, now = Date.now }) {
  const outbox = new Outbox(database, owner, deliver, now);
  await outbox.reload();
  return outbox;
}

class Outbox {
  #store;
  #failures = 0;
  #timer = 0;
  #due = 0;
  #unstored = new Map();
  #unremoved = new Set();

  constructor(database, owner, deliver, now) {
    Object.assign(this, { database, owner, deliver, now });
    this.#store = createStore({ rows: [], flying: [], done: [], keeps: database.kind });
  }

  /**
   * `rows` wait or were refused, `flying` are ids on their way, `done` are answered rows that the view may not show yet;
   * `keeps` says where they are kept: "memory" means that a reload would lose them.
   */
  get = () => this.#store.get();
  subscribe = (listener) => this.#store.subscribe(listener);

  /** Stores an act, under an `id` if it has one already, and sends it as soon as possible, or after `hold` milliseconds so that it can be taken back. */
  async add(act, data, { hold = 0, id = uuid() } = {}) {
    const rows = await this.reload();
    const row = { ...this.#row({ id, act, data }, rows), hold_until: hold && this.now() + hold };
    await this.#change(added(rows, row));
    this.flush();
    return row.id;
  }

  /** Stores several acts in one go, all of them or none; each brings its id, so that storing them again changes nothing. */
  async addAll(acts) {
    const rows = await this.reload();
    const put = [];
    for (const one of acts) put.push({ ...this.#row(one, [...rows, ...put.slice(-1)]), hold_until: 0 });
    await this.#change({ put });
    this.flush();
  }

  #row({ id = uuid(), act, data }, before) {
    const order = Math.max(this.now(), ...before.map((row) => row.order + 1));
    return { id, owner: this.owner, act, data, order, tries: 0, state: "waiting", error: null, made: this.now() };
  }

  /** Takes a row out: a refused one that was read, or a held one that is taken back. */
  async remove(id) {
    await this.#change({ remove: [id] });
    this.flush();
  }

  /** Lets go of everything held, because this page may not come back. */
  async release() {
    const held = (await this.reload()).filter((row) => row.hold_until > this.now());
    await this.#change({ put: held.map((row) => ({ ...row, hold_until: 0 })) });
    return this.flush();
  }

  /** Forgets answered rows that the view shows by now. */
  seen(isSeen) {
    const done = this.get().done.filter((row) => !isSeen(row));
    if (done.length !== this.get().done.length) this.#store.set({ done });
  }

  /** Sends what may be sent. */
  flush = oneAtATime(async () => {
    clearTimeout(this.#timer);
    this.#timer = 0;
    let more = true;
    while (more) more = await this.#sendPiece();
  });

  async #sendPiece() {
    await this.#change({ remove: needless(await this.reload(), this.now()) });
    const { rows } = this.get();
    const piece = nextPiece(rows, this.now());
    const release = nextRelease(rows, this.now());
    if (release) this.#later(release - this.now());
    if (!piece.length || !this.deliver.ready()) return false;
    if (tooLarge(piece[0])) {
      await this.#change(answered(rows, piece[0], { ok: false, error: TOO_LARGE }));
      return true;
    }
    const tried = piece.map((row) => ({ ...row, tries: row.tries + 1 }));
    await this.#change({ put: tried });
    return this.#sent(tried);
  }

  async #sent(tried) {
    this.#store.set({ flying: tried.map((row) => row.id) });
    const answers = await this.deliver.send(tried.map(travelling)).catch(() => []);
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    await this.#settle(tried, byId);
    this.#store.set({ flying: [] });
    const again = tried.some((row) => !byId.has(row.id) || byId.get(row.id).error?.retry);
    // Who was only too fast waits a moment, however often their next tap has tried meanwhile.
    const heard = answers.some((answer) => answer.ok || answer.error?.key === "too_fast");
    this.#failures = heard || !again ? 0 : this.#failures + 1;
    if (again) this.#later(untilResend(this.#failures));
    return !again;
  }

  async #settle(tried, answers) {
    const rows = await this.reload();
    const accepted = tried.filter((row) => answers.get(row.id)?.ok);
    this.#store.set({ done: [...this.get().done, ...accepted.map((row) => ({ ...row, n: answers.get(row.id).n }))] });
    const change = { put: [], remove: [] };
    for (const row of tried) {
      // What another page of this phone has settled meanwhile must not come back.
      if (!rows.some((one) => one.id === row.id)) continue;
      const { put = [], remove = [] } = answered(rows, row, answers.get(row.id));
      change.put.push(...put);
      change.remove.push(...remove);
    }
    await this.#change(change);
  }

  #later(pause) {
    const due = this.now() + Math.max(0, pause);
    if (this.#timer && this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(this.flush, due - this.now());
  }

  /** What is stored is the truth, as other pages of this phone may have changed it. */
  async reload() {
    const stored = await this.database.all("outbox", this.owner).catch(() => this.get().rows);
    const kept = stored.filter((row) => !this.#unstored.has(row.id) && !this.#unremoved.has(row.id));
    const rows = [...kept, ...this.#unstored.values()];
    rows.sort((a, b) => a.order - b.order);
    this.#store.set({ rows });
    return rows;
  }

  /** If storing fails, the rows live on in this page, and `keeps` says so. */
  async #change({ put = [], remove = [] }) {
    if (!put.length && !remove.length) return;
    remove.forEach((id) => this.#unstored.delete(id));
    await this.database.change("outbox", { put, remove }).then(
      () => put.forEach((row) => this.#unstored.delete(row.id)),
      () => {
        put.forEach((row) => this.#unstored.set(row.id, row));
        remove.forEach((id) => this.#unremoved.add(id));
      },
    );
    this.#store.set({ keeps: this.#unstored.size ? "memory" : this.database.kind });
    await this.reload();
  }
}
