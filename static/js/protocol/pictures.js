// Photos of the protocol: each is kept on this device first, and sent once the entry it belongs to is safe; nothing gets lost or doubled.

import { oneAtATime } from "../live/one_at_a_time.js";
import { untilResend } from "../live/pauses.js";
import { createStore } from "../live/store.js";
import { uuid } from "../live/uuid.js";

const ANSWER_WITHIN = 120000;
const LONGEST_ALTERNATIVE = 1000;
const UNREADABLE = { key: "failed", text: "", retry: false };

/**
 * The photos of one person in one workshop. `deliver` is `{ready(), send(row)}`, where `send` promises the server's answer;
 * `entryOf(id)` is the saved entry with this id, or undefined while there is none.
 */
export async function openPictures({ shelf, owner, deliver, entryOf, now = Date.now }) {
  const pictures = new Pictures(shelf, owner, deliver, entryOf, now);
  await pictures.reload();
  return pictures;
}

class Pictures {
  #store;
  #failures = 0;
  #timer = 0;

  constructor(shelf, owner, deliver, entryOf, now) {
    Object.assign(this, { shelf, owner, deliver, entryOf, now });
    this.#store = createStore({ rows: [], flying: "", sent: [], keeps: shelf.kind });
  }

  /** `rows` wait or were refused, `flying` is on its way, `sent` are the entries whose photo has arrived since this page is open. */
  get = () => this.#store.get();
  subscribe = (listener) => this.#store.subscribe(listener);

  /** The photo of an entry, which may not be written yet; a new one takes the place of an earlier one. */
  async keep(entry, file) {
    // Read at once: the file behind it may be gone when the camera takes the next one.
    const photo = new Blob([await file.arrayBuffer()], { type: file.type });
    const remove = this.#of(entry).map((row) => row.id);
    const row = { id: uuid(), owner: this.owner, entry, photo, name: file.name, made: this.now(), state: "waiting", error: null };
    await this.#change({ put: [row], remove });
  }

  of = (entry) => this.#of(entry)[0] ?? null;

  drop = (entry) => this.#change({ remove: this.#of(entry).map((row) => row.id) });

  /** A refused photo is sent once more. */
  async again(entry) {
    await this.#change({ put: this.#of(entry).map((row) => ({ ...row, state: "waiting", error: null })) });
    this.flush();
  }

  /** Forgets the photos of entries that nobody needs them for any more. */
  async tidy(isGone) {
    const remove = this.get().rows.filter((row) => isGone(row.entry)).map((row) => row.id);
    if (remove.length) await this.#change({ remove });
  }

  /** Sends what may be sent, one after another. */
  flush = oneAtATime(async () => {
    clearTimeout(this.#timer);
    let row = this.#next();
    while (row && (await this.#sent(row))) row = this.#next();
  });

  #next() {
    if (!this.deliver.ready()) return null;
    const waiting = this.get().rows.filter((row) => row.state === "waiting" && this.entryOf(row.entry));
    return waiting.sort((one, other) => one.made - other.made)[0] ?? null;
  }

  /** True if the next one may follow at once. */
  async #sent(row) {
    this.#store.set({ flying: row.entry });
    const answer = await this.deliver.send(row, alternativeOf(this.entryOf(row.entry))).catch(() => null);
    const retry = !answer || (!answer.ok && answer.error?.retry);
    if (answer?.ok) {
      this.#store.set({ sent: [...this.get().sent, row.entry] });
      await this.#change({ remove: [row.id] });
    } else if (!retry && this.#of(row.entry).some((one) => one.id === row.id)) {
      // One that was dropped on its way, or exchanged for another, must not come back.
      await this.#change({ put: [{ ...row, state: "refused", error: answer.error ?? UNREADABLE }] });
    }
    this.#failures = retry ? this.#failures + 1 : 0;
    this.#store.set({ flying: "" });
    if (retry) this.#timer = setTimeout(this.flush, untilResend(this.#failures));
    return !retry;
  }

  #of(entry) {
    return this.get().rows.filter((row) => row.entry === entry);
  }

  async reload() {
    const rows = await this.shelf.all(this.owner).catch(() => this.get().rows);
    this.#store.set({ rows });
  }

  /** If storing fails, the photo lives on in this page, and `keeps` says so. */
  async #change({ put = [], remove = [] }) {
    const stored = await this.shelf.change({ put, remove }).then(() => true, () => false);
    if (stored && this.get().keeps === this.shelf.kind) return this.reload();
    const gone = new Set([...remove, ...put.map((row) => row.id)]);
    this.#store.set({ rows: [...this.get().rows.filter((row) => !gone.has(row.id)), ...put], keeps: "memory" });
  }
}

const alternativeOf = (entry) => [...(entry?.text ?? "")].slice(0, LONGEST_ALTERNATIVE).join("");

/** The way of a photo to the server; `isReady` says whether there is a line. */
export function createPictureDelivery({ workshop, csrf, isReady }) {
  return { ready: isReady, send: (row, alternative) => posted(`/workshops/${workshop}/bilder`, csrf, row, alternative) };
}

async function posted(address, csrf, row, alternative) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN);
  const form = new FormData();
  form.set("id", row.id);
  form.set("belongs_to", row.entry);
  form.set("alt", alternative);
  form.set("photo", row.photo, row.name);
  try {
    const response = await fetch(address, { method: "POST", headers: { "X-CSRFToken": csrf }, body: form, signal: giveUp.signal });
    if (response.status >= 500) return null;
    return await response.json().catch(() => ({ ok: false, error: UNREADABLE }));
  } finally {
    clearTimeout(timer);
  }
}
