// Writes something as large as it can be written in its frame, and again whenever the frame or the words change.

import { useLayoutEffect } from "preact/hooks";

/** Sets `--fit` on the frame to the first of these sizes, from large to small, in which nothing sticks out of it. */
export function useFit(frame, sizes, words) {
  useLayoutEffect(() => {
    const fit = () => {
      for (const size of sizes) {
        frame.current.style.setProperty("--fit", size);
        if (frame.current.scrollHeight <= frame.current.clientHeight + 1) return;
      }
    };
    const watcher = new ResizeObserver(fit);
    watcher.observe(frame.current);
    fit();
    document.fonts?.ready.then(() => frame.current && fit());
    return () => watcher.disconnect();
  }, [words]);
}
