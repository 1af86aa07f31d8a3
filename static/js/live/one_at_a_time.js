// Work that must never run twice at once: a call while it runs makes it look once more afterwards.

/** `work` is asked again until nobody has called since it began; all callers are promised the same end. */
export function oneAtATime(work) {
  let isRunning = false;
  let again = false;
  let end = null;
  const run = async () => {
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      // In the same breath as the last look: a call in between would wait for work that has ended.
      isRunning = false;
    }
  };
  return () => {
    again = true;
    if (!isRunning) {
      isRunning = true;
      end = run();
    }
    return end;
  };
}
