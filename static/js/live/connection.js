// Keeps one viewer's view whole over a connection that comes and goes; the screens draw from what it knows.

import { io } from "socket.io-client";
import { createClock } from "./clock.js";
import { asking, behind, caughtUp, headsToAsk, received, START } from "./following.js";
import { about, untilReconnect } from "./pauses.js";
import { createStore } from "./store.js";

const ANSWER_WITHIN = 8000;
const PATIENCE = 12000;
const GRACE = 1000;
const LIGHT_CHECK = 60000;
const TRIES_BEFORE_OTHER_WAYS = 3;
const TRANSPORTS = ["websocket", "polling"];

/** Opens the connection of a page: `{viewer, workshop, csrf}`, or `key` in place of `csrf` for a seat token. */
export function connect({ url, ...auth }) {
  const options = { auth, transports: TRANSPORTS, tryAllTransports: true, timeout: ANSWER_WITHIN };
  return new Connection(io(url, { ...options, reconnection: false, autoConnect: false }), auth);
}

class Connection {
  #socket;
  #store = createStore({ status: "connecting", view: null, beat: null, refusal: null });
  #clock = createClock();
  #following = START;
  #failures = 0;
  #connecting = false;
  #question = 0;
  #timers = {};
  #hearers = [];

  constructor(socket, { viewer, workshop }) {
    this.#socket = socket;
    this.who = { viewer, workshop };
    socket.on("connect", () => this.#connected());
    socket.on("connect_error", (error) => this.#lost(error.data));
    socket.on("disconnect", () => this.#lost());
    socket.on("events", ({ events }) => {
      this.#follow(received(this.#following, events));
      this.#tell(events);
    });
    socket.on("beat", (beat) => this.#beat(beat));
    socket.on("bye", (refusal) => this.#end(refusal));
    this.#watchTheDevice();
    this.#checkNowAndThen();
    this.#connect();
  }

  /** `{status: connecting | live | waiting | ended, view, beat, refusal}`; refusal is the server's `{key, text}`. */
  get = () => this.#store.get();
  subscribe = (listener) => this.#store.subscribe(listener);

  /** Calls with the kinds of events that have come, for what is no record and has to be asked for; with null after a whole view. */
  heard = (hearer) => this.#hearers.push(hearer);

  /** The server's time in milliseconds, for timers. */
  now = () => this.#clock.now();

  /** True if the socket cannot be had for a while, so that acts should go another way. */
  stuck = () => this.#failures >= TRIES_BEFORE_OTHER_WAYS && this.get().status === "waiting";

  /** Sends acts `[{id, act, data}]` and promises their answers; fails if none come, and then they may be sent again. */
  async acts(list) {
    if (!this.#socket.connected) throw new Error("not connected");
    try {
      return (await this.#socket.timeout(ANSWER_WITHIN).emitWithAck("acts", { acts: list })).answers;
    } catch (error) {
      this.check();
      throw error;
    }
  }

  /** Asks for what was missed, which also finds out whether the line is still there. */
  check = () => {
    if (this.get().status === "ended") return;
    if (!this.#socket.connected) this.#tryAfter(0);
    else if (!this.#question) this.#ask();
  };

  #connected() {
    this.#connecting = false;
    this.#ask();
  }

  #ask() {
    clearTimeout(this.#timers.ask);
    const question = (this.#question = Math.random());
    const askedAt = Date.now();
    const heads = headsToAsk(this.#following);
    this.#following = asking(this.#following);
    this.#socket.timeout(ANSWER_WITHIN).emit("catch_up", { heads }, (error, answer) => {
      if (question !== this.#question) return;
      this.#question = 0;
      if (error || !answer?.ok) return this.#drop(answer?.error);
      this.#clock.answered(answer.now, askedAt);
      this.#failures = 0;
      this.#store.set({ refusal: null, beat: answer.beat ?? this.get().beat });
      this.#follow(caughtUp(this.#following, answer));
      this.#tell(answer.view ? null : answer.events);
    });
  }

  #tell(events) {
    const kinds = events?.map((event) => event.kind) ?? null;
    for (const hearer of this.#hearers) hearer(kinds);
  }

  #follow(following) {
    this.#following = following;
    const { missing, view } = following;
    if (!missing) this.#store.set({ status: "live", view });
    else if (!this.#question) this.#askAfter(about(300));
  }

  #askAfter(pause) {
    clearTimeout(this.#timers.ask);
    this.#timers.ask = setTimeout(() => this.#socket.connected && !this.#question && this.#ask(), pause);
  }

  #beat(beat) {
    this.#clock.beat(beat.now);
    this.#store.set({ beat });
    if (!behind(this.#following, beat.heads)) return;
    clearTimeout(this.#timers.grace);
    this.#timers.grace = setTimeout(() => behind(this.#following, beat.heads) && this.check(), GRACE);
  }

  /** The line is there but says nothing: give it up instead of waiting for the device to notice. */
  #drop(refusal = this.get().refusal) {
    this.#store.set({ refusal });
    this.#socket.disconnect();
    this.#lost();
  }

  #lost(refusal = this.get().refusal) {
    this.#connecting = false;
    this.#question = 0;
    if (this.get().status === "ended" || this.#timers.reconnect) return;
    this.#store.set({ status: "waiting", refusal });
    // Who is not let in need not ask often; who was only too fast may soon come again.
    const isFinal = refusal && !refusal.retry;
    this.#tryAfter(isFinal ? about(LIGHT_CHECK / 2) : untilReconnect(this.#failures));
    this.#failures += 1;
  }

  #tryAfter(pause) {
    clearTimeout(this.#timers.reconnect);
    this.#timers.reconnect = setTimeout(() => this.#connect(), pause);
  }

  #connect() {
    this.#timers.reconnect = 0;
    if (this.#connecting || this.#socket.connected) return;
    this.#connecting = true;
    // A network that swallows web sockets without a word is found out by beginning with the other way now and then.
    const otherWay = this.#failures > 0 && this.#failures % 2 === 0;
    this.#socket.io.opts.transports = otherWay ? [...TRANSPORTS].reverse() : [...TRANSPORTS];
    clearTimeout(this.#timers.patience);
    this.#timers.patience = setTimeout(() => this.#connecting && this.#drop(), PATIENCE);
    this.#socket.connect();
  }

  #end(refusal) {
    Object.values(this.#timers).forEach(clearTimeout);
    this.#store.set({ status: "ended", refusal });
    this.#socket.disconnect();
  }

  #watchTheDevice() {
    const visible = () => document.visibilityState === "visible" && this.check();
    document.addEventListener("visibilitychange", visible);
    addEventListener("pageshow", visible);
    addEventListener("online", () => this.#socket.connected ? this.check() : this.#tryAfter(about(500)));
  }

  #checkNowAndThen() {
    this.#timers.light = setTimeout(() => {
      if (this.#socket.connected) this.check();
      this.#checkNowAndThen();
    }, about(LIGHT_CHECK));
  }
}
