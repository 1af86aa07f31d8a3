// What the components of the protocol share: the desk, the day, the entries, and a slip that says what was done.

import { createContext } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";
import { dayOf } from "../agenda/day.js";
import { useStore } from "../live/use_store.js";
import { entriesOf, knownIn } from "./entries.js";

export const Protocol = createContext(null);
export const useProtocol = () => useContext(Protocol);

/** `{desk, day, entries, box, pictures, shown, status, refusal, slip, say}`. */
export function useProtocolOf(desk) {
  const { view, status, refusal } = useStore(desk.live);
  const box = useStore(desk.outbox);
  const pictures = useStore(desk.pictures);
  const shown = useStore(desk.shown);
  const day = useMemo(() => dayOf(view), [view]);
  const entries = useMemo(() => entriesOf(knownIn(day), box, status === "live"), [day, box, status]);
  const [slip, say] = useState(null);
  return { desk, day, entries, box, pictures, shown, status, refusal, slip, say };
}
