// A workshop as one phone may see it: what it says in two streams, told by chance.

export const STREAMS = ["participants", "participant:ada"];

export function openRoom(dice) {
  const room = { n: 0, heads: Object.fromEntries(STREAMS.map((stream) => [stream, 0])), state: {}, journal: [] };
  const put = (collection, id, record) => {
    room.state[collection] ??= {};
    if (record === null) delete room.state[collection][id];
    else room.state[collection][id] = record;
  };
  return {
    heads: () => ({ ...room.heads }),
    view: () => structuredClone({ heads: room.heads, state: room.state }),
    /** Events of other audiences take numbers as well, so a number that is missing says nothing by itself. */
    happens() {
      room.n += 1 + dice.below(3);
      const stream = dice.one(STREAMS);
      const collection = stream === "participants" ? "steps" : "contributions";
      const id = String(dice.below(4));
      const record = dice.happens(0.25) && room.state[collection]?.[id] ? null : { id, text: `${dice.below(1000)}` };
      put(collection, id, record);
      const event = { n: room.n, stream, prev: room.heads[stream], kind: "something", put: { [collection]: { [id]: record } } };
      room.heads[stream] = room.n;
      room.journal.push(event);
      return structuredClone(event);
    },
    missed: (heads) => structuredClone(room.journal.filter((event) => event.n > (heads[event.stream] ?? 0))),
  };
}
