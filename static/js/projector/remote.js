// Sends what a key on the wall asks for: one order at a time, now or never, and never twice for a key pressed twice in haste.

import { createStore } from "../live/store.js";
import { uuid } from "../live/uuid.js";
import { _ } from "../texts.js";

/** As long as the wall needs to move; a second press within it is the same press. */
const ONE_PRESS = 300;

/** `get()` is `{busy, said}`, `said` a sentence if the last order came to nothing; `leads`: this wall was opened by the moderation. */
export function createRemote(live, { leads, now = Date.now }) {
  return new Remote(live, { leads, now });
}

class Remote {
  #store = createStore({ busy: false, said: "" });
  #pressedAt = -Infinity;
  #unanswered = null;

  constructor(live, { leads, now }) {
    Object.assign(this, { live, leads, now });
  }

  get = () => this.#store.get();
  subscribe = (listener) => this.#store.subscribe(listener);
  say = (said) => this.#store.set({ said });

  /** `pages` is how many pages this wall has of what it shows; only behind the last one the scene turns. */
  turn = (forward, pages = 1) => this.#order("wall.turn", pages > 1 ? { forward, pages } : { forward });

  /** A wall that was opened by a link may turn its scenes, but not decide. */
  set = (change) => (this.leads ? this.#order("wall.set", change) : this.say(_("Das geht im Cockpit der Moderation.")));

  async #order(act, data) {
    if (this.get().busy || this.now() - this.#pressedAt < ONE_PRESS) return;
    this.#store.set({ busy: true });
    this.#pressedAt = this.now();
    const order = this.#again(act, data);
    const answer = await this.live.acts([order.item]).then(([first]) => first, () => undefined);
    const isOpen = !answer || answer.error?.retry;
    this.#unanswered = isOpen ? order : null;
    const said = answer ? (answer.error?.text ?? "") : _("Gerade keine Verbindung. Bitte gleich noch einmal drücken.");
    this.#store.set({ busy: false, said });
  }

  /** An order whose answer was lost may have been done: pressed again, and nothing seen of it, the very same one is sent. */
  #again(act, data) {
    const seen = this.live.get().view?.state.workshop;
    const last = this.#unanswered;
    const isSame = last && last.seen === seen && last.item.act === act && JSON.stringify(last.item.data) === JSON.stringify(data);
    return isSame ? last : { seen, item: { id: uuid(), act, data } };
  }
}
