// The whole screen, there and back.

import { useEffect, useState } from "preact/hooks";

/** Promises true if the page is on the full screen afterwards, or has left it; false if the browser does not let it. */
export function turnFullScreen(page = document) {
  const turned = page.fullscreenElement ? page.exitFullscreen() : page.documentElement.requestFullscreen?.();
  return turned ? turned.then(() => true, () => false) : Promise.resolve(false);
}

export function useFullScreen() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(Boolean(document.fullscreenElement));
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  return full;
}
