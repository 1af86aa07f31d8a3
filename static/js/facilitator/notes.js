// The note that stands at one place of a step: what the server knows, with everything still on its way laid over it; pure.

const atPlace = (place) => (one) => one.step === place.step && one.input === place.input && (one.prompt || "") === place.prompt;

/** `{id, text, state}` of the newest note, and `others` that were written at the same place; state is sending | waiting | saved | refused. */
export function notesAt(place, contributions, { rows, done }, online) {
  const here = atPlace(place);
  const known = Object.values(contributions).filter(here);
  const notes = new Map(known.map(({ id, text, written_at }) => [id, { id, text, written_at, state: "saved" }]));
  for (const row of done) lay(notes, row, here, "saved");
  for (const row of rows) lay(notes, row, here, row.state === "refused" ? "refused" : online ? "sending" : "waiting");
  const [note, ...others] = [...notes.values()].sort((one, other) => other.written_at - one.written_at);
  return { note: note ?? null, others };
}

function lay(notes, row, here, state) {
  const known = notes.get(row.data.contribution);
  if (row.act === "contribution.write" && here(row.data) && !notes.has(row.id)) {
    notes.set(row.id, { id: row.id, text: row.data.text, written_at: row.made, state });
  }
  if (row.act === "contribution.edit" && known) notes.set(known.id, { ...known, text: row.data.text, state });
  if (row.act === "contribution.withdraw" && known && state !== "refused") notes.delete(known.id);
}
