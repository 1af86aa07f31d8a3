// One documenter's desk: the connection, what is typed and sent, and the photos; no word about how it looks.

import { connect } from "../live/connection.js";
import { openDatabase } from "../live/database.js";
import { createDelivery } from "../live/delivery.js";
import { openDrafts } from "../live/drafts.js";
import { openOutbox } from "../live/outbox.js";
import { isGone } from "./entries.js";
import { openPictureShelf } from "./picture_shelf.js";
import { createPictureDelivery, openPictures } from "./pictures.js";
import { createShownPictures, picturesIn } from "./shown_pictures.js";
import { beingWritten } from "./take.js";

export async function openProtocol({ workshop, csrf, person }) {
  const live = connect({ viewer: "documenter", workshop, csrf });
  const owner = `${workshop}/protocol/${person}`;
  const [database, shelf] = await Promise.all([openDatabase(), openPictureShelf()]);
  const drafts = await openDrafts({ database, owner });
  const outbox = await openOutbox({ database, owner, deliver: createDelivery(live, { csrf }) });
  const deliver = createPictureDelivery({ workshop, csrf, isReady: () => live.get().status === "live" });
  const pictures = await openPictures({ shelf, owner, deliver, entryOf: (id) => known(live)[id] });
  const shown = createShownPictures(() => picturesIn(workshop));
  tie({ live, drafts, outbox, pictures });
  live.heard(shown.heard);
  shown.ask();
  return { live, drafts, outbox, pictures, shown };
}

const known = (live) => live.get().view?.state.protocol ?? {};

function tie({ live, drafts, outbox, pictures }) {
  let before = {};
  const forget = () => outbox.seen((row) => (live.get().view?.heads.documenter ?? 0) >= (row.n ?? 0));
  const tidy = () =>
    live.get().status === "live" && pictures.tidy((id) => isGone(id, known(live), outbox.get(), beingWritten({ drafts, outbox, live })));
  const changed = () => {
    const now = live.get();
    const moved = now.view !== before.view || now.status !== before.status;
    if (now.view !== before.view) forget();
    if (now.status !== before.status || live.stuck()) outbox.flush();
    before = now;
    if (moved) Promise.resolve(tidy()).then(pictures.flush);
  };
  live.subscribe(changed);
  outbox.subscribe(forget);
  changed();
  addEventListener("pagehide", () => outbox.release());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && outbox.flush());
}
