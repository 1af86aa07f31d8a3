// Words that were refused go out once more, as they are or put right; what was taken out meanwhile becomes a new entry.

export async function sendAgain(outbox, { row, kind, said_at }, said = {}) {
  if (row.error?.key !== "protocol_entry_removed") return outbox.add(row.act, { ...row.data, ...said }, { id: row.id });
  const { entry, ...words } = row.data;
  await outbox.add("protocol.write", { kind, said_at, ...words, ...said });
  return outbox.remove(row.id);
}
