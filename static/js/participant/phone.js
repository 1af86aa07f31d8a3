// One person's phone: the connection, the outbox and the drafts, tied together; no word about how it looks.

import { connect } from "../live/connection.js";
import { openDatabase } from "../live/database.js";
import { createDelivery } from "../live/delivery.js";
import { openDrafts } from "../live/drafts.js";
import { openOutbox } from "../live/outbox.js";
import { shownIn } from "./my_cards.js";

/** How long a withdrawal can be taken back before it is sent. */
export const UNDO_FOR = 10000;

export async function openPhone({ workshop, person, csrf }) {
  const live = connect({ viewer: "participant", workshop, csrf });
  const database = await openDatabase();
  const owner = `${workshop}/${person}`;
  const drafts = await openDrafts({ database, owner });
  const outbox = await openOutbox({ database, owner, deliver: createDelivery(live, { csrf }) });
  tie(live, outbox, person);
  return { live, outbox, drafts, person };
}

function tie(live, outbox, person) {
  let view = null;
  let status = null;
  const changed = () => {
    const now = live.get();
    if (now.view !== view) outbox.seen(shownIn(now.view, person));
    if (now.status !== status || live.stuck()) outbox.flush();
    ({ view, status } = now);
  };
  live.subscribe(changed);
  outbox.subscribe(() => outbox.seen(shownIn(live.get().view, person)));
  changed();
  // A phone that is put away may not come back: a withdrawal must not wait for it. Coming back, another page may have sent.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") outbox.release();
    else outbox.flush();
  });
  addEventListener("pagehide", () => outbox.release());
  setInterval(() => settle(live, outbox), 5000);
}

/** An answered act whose event has not arrived: ask what is really there, and then believe it. */
const asked = new Set();

function settle(live, outbox) {
  if (live.get().status !== "live") return;
  outbox.seen((row) => asked.has(row.id));
  outbox.get().done.forEach((row) => asked.add(row.id));
  if (outbox.get().done.length) live.check();
}

/** Words in place of what was typed: withdrawn within a while, so that the card itself comes back whole. */
export function withdraw(outbox, contribution) {
  // Held back on this device instead of sent and written anew: the card keeps its age, its place and its history.
  return outbox.add("contribution.withdraw", { contribution }, { hold: UNDO_FOR });
}
