// The whole screen: what is being written above, what is there already beneath it, and the keys at the thumb.

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { listenToKeys } from "../facilitator/keys.js";
import { Toast, Toasts } from "../parts/Toast.jsx";
import { _ } from "../texts.js";
import { Entries } from "./Entries.jsx";
import { placeOf } from "./places.js";
import { begin, CARDS, lastGroup } from "./take.js";
import { Take } from "./Take.jsx";
import { TakeKeys } from "./TakeKeys.jsx";
import { Top } from "./Top.jsx";
import { Troubles } from "./Troubles.jsx";
import { Protocol, useProtocolOf } from "./use_protocol.js";
import { WriteCards } from "./WriteCards.jsx";

const SHORTCUTS = { n: "note", z: "quote", f: "photo", k: CARDS };

export function ProtocolScreen({ desk, leading }) {
  const shared = useProtocolOf(desk);
  return (
    <Protocol.Provider value={shared}>
      {shared.day.workshop ? <Inside shared={shared} leading={leading} /> : <Arriving status={shared.status} />}
    </Protocol.Provider>
  );
}

function Inside({ shared, leading }) {
  const { desk, day, slip, say } = shared;
  const [kind, open] = useState(null);
  const keys = useRef(null);
  const take = (wanted) => {
    if (wanted !== CARDS && wanted !== kind) begin(desk, wanted, placeOf(day, lastGroup(desk.drafts)));
    open(wanted);
  };
  useKeys(take);
  const close = () => {
    open(null);
    keys.current.querySelector(`[data-kind="${kind}"]`)?.focus();
  };
  return (
    <div class="protocol">
      <Top leading={leading} />
      <Troubles />
      <div class="protocol__paper stack">
        {kind === CARDS && <WriteCards close={close} />}
        {kind && kind !== CARDS && <Take key={kind} kind={kind} close={close} />}
        <Entries />
      </div>
      <TakeKeys kind={kind} take={take} place={keys} />
      {slip && <Toasts><Toast key={slip.id} {...slip} onGone={() => say(null)} /></Toasts>}
    </div>
  );
}

function useKeys(take) {
  const latest = useRef();
  latest.current = take;
  // With the first picture: whoever sees the keys can press them.
  useLayoutEffect(() => {
    const handlers = Object.entries(SHORTCUTS).map(([key, kind]) => [key, () => latest.current(kind)]);
    return listenToKeys(Object.fromEntries(handlers));
  }, []);
}

function Arriving({ status }) {
  return (
    <div class="protocol protocol__paper stack" aria-busy={status === "connecting"}>
      <p>{status === "waiting" ? _("Noch keine Verbindung zum Server. Das Protokoll versucht es von selbst weiter.") : _("Das Protokoll wird geladen …")}</p>
      <Troubles />
    </div>
  );
}
