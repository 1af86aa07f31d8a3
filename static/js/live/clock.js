// The server's time on this device: phones may be years off, and timers must still agree.

const LATENESS_OF_A_BEAT = 1500;

export function createClock(read = Date.now) {
  let offset = 0;
  return {
    now: () => read() + offset,
    /** An answer tells the time best: it was said about half way between the question and its arrival. */
    answered(serverNow, askedAt) {
      offset = serverNow - (askedAt + read()) / 2;
    },
    /** A beat may have been on its way for a while, so it only corrects a clock that was changed meanwhile. */
    beat(serverNow) {
      if (Math.abs(serverNow - read() - offset) > LATENESS_OF_A_BEAT) offset = serverNow - read();
    },
  };
}
