// One moderator's desk: the connection, what is typed and sent, and what is steered; no word about how it looks.

import { connect } from "../live/connection.js";
import { openDatabase } from "../live/database.js";
import { createDelivery } from "../live/delivery.js";
import { openDrafts } from "../live/drafts.js";
import { openOutbox } from "../live/outbox.js";
import { createSteering } from "./steering.js";

/** Words go through the outbox, which keeps them; orders through the steering, as a late "close" would do harm. */
export async function openDesk({ workshop, csrf, person }) {
  const live = connect({ viewer: "facilitator", workshop, csrf });
  const deliver = createDelivery(live, { csrf });
  const database = await openDatabase();
  const owner = `${workshop}/moderation/${person || "desk"}`;
  const drafts = await openDrafts({ database, owner });
  const outbox = await openOutbox({ database, owner, deliver });
  tie(live, outbox);
  return { live, drafts, outbox, steering: createSteering(deliver) };
}

function tie(live, outbox) {
  let before = {};
  const forget = () => outbox.seen((row) => (live.get().view?.heads.facilitator ?? 0) >= (row.n ?? 0));
  const changed = () => {
    const now = live.get();
    if (now.view !== before.view) forget();
    if (now.status !== before.status || live.stuck()) outbox.flush();
    before = now;
  };
  live.subscribe(changed);
  outbox.subscribe(forget);
  changed();
  addEventListener("pagehide", () => outbox.release());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && outbox.flush());
}
