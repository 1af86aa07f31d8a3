// What a viewer does with live events and with answers to "what have I missed?"; pure, so that any order can be tried out.

import { apply, gap } from "./reducer.js";

/** Nothing known yet: the first answer brings a whole view. `held` are events that must wait for an answer. */
export const START = { view: null, held: [], missing: true, tries: 0 };

/** Live events: applied at once, or kept while something before them is missing. */
export function received(following, events) {
  if (following.missing) return { ...following, held: [...following.held, ...events] };
  return settled(following.view, events, following);
}

/** The answer to a catch-up: a whole view or the missed events; then what was held is applied over it. */
export function caughtUp(following, answer) {
  const view = answer.view ?? following.view;
  return settled(view, [...(answer.events ?? []), ...following.held], following);
}

/** Another catch-up is needed, for instance after a new connection; whatever arrives from now on is held. */
export function asking(following) {
  return { ...following, missing: true };
}

/** The heads to send with a catch-up; null asks for a whole view, as does a second try that did not close the gap. */
export function headsToAsk(following) {
  return following.view && following.tries < 2 ? following.view.heads : null;
}

/** True if the server's heads are ahead of ours. */
export function behind(following, heads) {
  const own = following.view?.heads ?? {};
  return Object.entries(heads ?? {}).some(([stream, n]) => n > (own[stream] ?? 0));
}

function settled(view, events, before) {
  let now = view;
  for (let i = 0; i < events.length; i += 1) {
    if (gap(now, events[i])) return { view: now, held: events.slice(i), missing: true, tries: before.tries + 1 };
    now = apply(now, events[i]);
  }
  return { view: now, held: [], missing: false, tries: 0 };
}
