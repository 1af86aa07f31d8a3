// Sends what the moderation decides, now or never: an act that has not arrived within seconds says so and waits for a person.

import { createStore } from "../live/store.js";
import { untilResend } from "../live/pauses.js";
import { uuid } from "../live/uuid.js";

const GIVE_UP_AFTER = 15000;
/** So many acts of this kind stay well below the size of message the server takes. */
const PIECE = 50;

const wait = (pause) => new Promise((resolve) => setTimeout(resolve, pause));

/** `get()` is `{busy, slips, troubles}`: how many sendings are under way, what was done and can be undone, what went wrong. */
export function createSteering(deliver, now = Date.now) {
  return new Steering(deliver, now);
}

class Steering {
  #store = createStore({ busy: 0, slips: [], troubles: [] });

  constructor(deliver, now) {
    Object.assign(this, { deliver, now });
  }

  get = () => this.#store.get();
  subscribe = (listener) => this.#store.subscribe(listener);

  /**
   * Sends `[{act, data}]`; afterwards `said` stands on a slip, and `undo` (acts of the same kind) takes it back.
   * Gives the server's answers if all was done, else null.
   */
  async send(acts, { said = "", undo = null } = {}) {
    this.#store.set({ busy: this.get().busy + 1 });
    const answers = await this.#delivered(acts.map((one) => ({ id: uuid(), ...one })));
    const failed = answers.find((answer) => !answer.ok);
    this.#store.set({ busy: this.get().busy - 1 });
    if (failed) this.trouble(failed.error, acts, { said, undo });
    else if (said) this.say(said, undo);
    return failed ? null : answers;
  }

  /** A slip that says what was done; `undo` are acts, or a function for what is not yet sent, possible for so long. */
  say(text, undo = null, lasts = undo ? 12000 : 5000) {
    const slip = { id: uuid(), text, undo, lasts };
    this.#store.set({ slips: [...this.get().slips.slice(-2), slip] });
  }

  /** What did not work stays until somebody has read it; without a sentence of the server the line was the reason. */
  trouble(error, acts = null, after = {}) {
    const trouble = { id: uuid(), text: error?.text ?? "", acts, after };
    this.#store.set({ troubles: [...this.get().troubles.slice(-2), trouble] });
  }

  forget(id) {
    const { slips, troubles } = this.get();
    this.#store.set({ slips: slips.filter((one) => one.id !== id), troubles: troubles.filter((one) => one.id !== id) });
  }

  again(trouble) {
    this.forget(trouble.id);
    return this.send(trouble.acts, trouble.after);
  }

  undo(slip) {
    this.forget(slip.id);
    return typeof slip.undo === "function" ? slip.undo() : this.send(slip.undo);
  }

  /** Takes back what was done last, if that is still possible. */
  undoLast() {
    const slip = this.get().slips.filter((one) => one.undo).pop();
    return slip ? this.undo(slip) : Promise.resolve(false);
  }

  async #delivered(acts) {
    const answers = [];
    for (let i = 0; i < acts.length; i += PIECE) answers.push(...(await this.#piece(acts.slice(i, i + PIECE))));
    return answers;
  }

  /** The same ids travel again, so an answer that got lost on its way does no harm. */
  async #piece(acts) {
    const until = this.now() + GIVE_UP_AFTER;
    for (let tries = 0; ; tries += 1) {
      const answers = this.deliver.ready() ? await this.deliver.send(acts).catch(() => []) : [];
      const known = new Map(answers.map((answer) => [answer.id, answer]));
      const settled = acts.every((act) => known.has(act.id) && !known.get(act.id).error?.retry);
      if (settled || this.now() > until) return acts.map((act) => known.get(act.id) ?? { id: act.id, ok: false });
      await wait(Math.min(2000, untilResend(tries)));
    }
  }
}
