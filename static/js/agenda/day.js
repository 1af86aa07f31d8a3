// Reads one workshop's day out of a view: the workshop, its steps, and who wrote what.

/** `{workshop, steps, contributions, people, groups, clouds, protocol}`; `workshop` is null until the first view has arrived. */
export function dayOf(view) {
  const { workshop, steps, contributions, people, groups, clouds, protocol } = view?.state ?? {};
  return {
    workshop: Object.values(workshop ?? {})[0] ?? null,
    steps: steps ?? {},
    contributions: contributions ?? {},
    people: people ?? {},
    groups: groups ?? {},
    clouds: clouds ?? {},
    protocol: protocol ?? {},
  };
}
