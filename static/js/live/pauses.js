// How long to wait before trying again: never all at the same moment, as a whole hall loses its Wi-Fi together.

/** Somewhere between half of the time and one and a half of it. */
export function about(milliseconds, random = Math.random) {
  return milliseconds * (0.5 + random());
}

/** The first try comes within 3 s, later ones ever more rarely, spread over the whole span. */
export function untilReconnect(failures, random = Math.random) {
  return 250 + random() * Math.min(15000, 2750 * 2 ** Math.min(failures, 5));
}

/** Acts that the server could not take right now: after about a second, later after up to half a minute. */
export function untilResend(failures, random = Math.random) {
  return about(Math.min(20000, 1000 * 2 ** Math.min(failures, 5)), random);
}
