// Turns what a viewer knew and one delivered event into what the viewer knows now: the only way a live screen changes.

/** True if something lies between what this view has seen and this event. */
export function gap(view, event) {
  const head = view.heads[event.stream] ?? 0;
  return event.n > head && (event.prev ?? 0) !== head;
}

/** The view after the event; the same object if the event is old, or if something is missing before it. */
export function apply(view, event) {
  if (event.n <= (view.heads[event.stream] ?? 0) || gap(view, event)) return view;
  const state = { ...view.state };
  for (const [collection, records] of Object.entries(event.put ?? {})) {
    state[collection] = replaced(state[collection] ?? {}, records);
  }
  return { ...view, heads: { ...view.heads, [event.stream]: event.n }, state };
}

/** Records are replaced whole, never merged: what the server no longer says must not live on here. */
function replaced(before, records) {
  const after = { ...before };
  for (const [id, record] of Object.entries(records)) {
    if (record === null) delete after[id];
    else after[id] = record;
  }
  return after;
}
