// True once a line has been down for so long that it deserves a word; most are back within a few seconds.

import { useEffect, useState } from "preact/hooks";

const SHORT = 4000;

export function useLongWait(status) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (status !== "waiting") return undefined;
    const timer = setTimeout(setLong, SHORT, true);
    return () => clearTimeout(timer);
  }, [status]);
  return long;
}
