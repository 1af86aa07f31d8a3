// The other end of an outbox: a hall that takes acts once by their id, and whose line can be as bad as in a real one.

import { openDatabase } from "../../static/js/live/database.js";
import { openOutbox } from "../../static/js/live/outbox.js";

const BYTES = new TextEncoder();

export function openHall() {
  const answers = new Map();
  const hall = {
    line: true,
    /** Answers that get lost on their way back. */
    swallowed: 0,
    /** Decides what a new act gets: nothing said means yes. */
    judge: () => null,
    taken: [],
    messages: [],
    ready: () => hall.line,
    async send(acts) {
      hall.messages.push(acts.map((act) => act.id));
      hall.largest = Math.max(hall.largest ?? 0, BYTES.encode(JSON.stringify({ acts })).length);
      if (!hall.line) throw new Error("no line");
      const said = acts.map(answer);
      if (hall.swallowed > 0) {
        hall.swallowed -= 1;
        throw new Error("the answer got lost");
      }
      return said;
    },
  };
  const answer = (act) => {
    if (answers.has(act.id)) return answers.get(act.id);
    const error = hall.judge(act);
    const said = error ? { id: act.id, ok: false, error } : { id: act.id, ok: true, n: answers.size + 1, answer: {} };
    if (!error?.retry) answers.set(act.id, said);
    if (!error) hall.taken.push(act);
    return said;
  };
  return hall;
}

export async function outboxOf(person, hall, { database, now } = {}) {
  return openOutbox({ database: database ?? (await openDatabase()), owner: `trier/${person}`, deliver: hall, now });
}

export const write = (outbox, text) => outbox.add("contribution.write", { step: "s", input: "i", prompt: null, text });

export const texts = (acts) => acts.map((act) => act.data.text);

/** Resolves as soon as the outbox says so; the story's own time limit is what ends a wait in vain. */
export function until(outbox, condition) {
  return new Promise((resolve) => {
    const look = () => condition(outbox.get()) && (end(), resolve());
    const end = outbox.subscribe(look);
    look();
  });
}
