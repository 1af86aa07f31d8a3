// What the components of the cockpit share: the desk, the day as it is now, and the way to do something.

import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { dayOf } from "../agenda/day.js";
import { useStore } from "../live/use_store.js";

export const Desk = createContext(null);

/** `{desk, day, beat, status, refusal, now, send}`, drawn again whenever the view or the beat has changed. */
export function useDeskOf(desk) {
  const { view, beat, status, refusal } = useStore(desk.live);
  const day = useMemo(() => dayOf(view), [view]);
  const send = ({ acts, said, undo }) => desk.steering.send(acts, { said, undo });
  return { desk, day, beat, status, refusal, now: desk.live.now, send };
}

export const useDesk = () => useContext(Desk);

/** Draws again every few seconds, for words about time. */
export function useTicking(seconds) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
}
