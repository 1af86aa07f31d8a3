// Which waiting acts go next, and what an answer does to them; pure, so that the order can be reasoned about.

export const PIECE = 12 * 1024;
const MOST = 50;

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value)).length;
const inOrder = (rows) => [...rows].sort((a, b) => a.order - b.order);
const waits = (row) => row.state === "waiting";

const WRITES = ["contribution.write", "contribution.document", "protocol.write"];
const CHANGES = ["contribution.edit", "protocol.change"];
const TAKES_BACK = ["contribution.withdraw", "protocol.remove"];

/** The contribution, or the entry of a protocol, a row is about: a write makes one under its own id. */
export const about = (row) => (WRITES.includes(row.act) ? row.id : (row.data.contribution ?? row.data.entry));

/** What a row says of that thing, without naming it. */
const saidIn = ({ data: { contribution, entry, ...said } }) => said;

/** The row as it travels. */
export const travelling = ({ id, act, data }) => ({ id, act, data });

/** True if even alone the row would not fit into a message that the server takes. */
export const tooLarge = (row) => bytes({ acts: [travelling(row)] }) > PIECE;

/**
 * The rows of the next message, oldest first, at most 50 of them and at most 12 KiB.
 * Only one act for each contribution travels at a time: what follows on it, or is about it, makes sense only once it is answered; so do the cards of somebody who is only just noted.
 */
export function nextPiece(rows, now, limit = PIECE) {
  const piece = [];
  const taken = new Set();
  let size = bytes({ acts: [] });
  for (const row of inOrder(rows.filter(waits))) {
    const subject = about(row) ?? row.id;
    const may = !taken.has(subject) && !taken.has(row.data.about) && !taken.has(row.data.on_behalf_of) && !isHeld(row, now) && !willBeWithdrawn(row, rows);
    taken.add(subject);
    if (!may) continue;
    size += bytes(travelling(row)) + 1;
    if (piece.length && (size > limit || piece.length === MOST)) break;
    piece.push(row);
  }
  return piece;
}

const isHeld = (row, now) => row.hold_until > now;

/** When the next held row may go; null if none is held. */
export function nextRelease(rows, now) {
  const moments = rows.filter((row) => waits(row) && isHeld(row, now)).map((row) => row.hold_until);
  return moments.length ? Math.min(...moments) : null;
}

/** What nobody needs to hear about: words that never left this device and are withdrawn again. */
export function needless(rows, now) {
  const gone = new Set();
  for (const withdrawal of rows.filter((row) => isWithdrawal(row) && !isHeld(row, now))) {
    const before = rows.filter((row) => about(row) === about(withdrawal) && !isWithdrawal(row) && !row.tries);
    before.forEach((row) => gone.add(row.id));
    if (before.some((row) => WRITES.includes(row.act))) gone.add(withdrawal.id);
  }
  return [...gone];
}

const isWithdrawal = (row) => waits(row) && TAKES_BACK.includes(row.act);

function willBeWithdrawn(row, rows) {
  return !row.tries && !isWithdrawal(row) && rows.some((other) => isWithdrawal(other) && about(other) === about(row));
}

/** A new row may replace an earlier one that has not been tried yet: the last wording and the last place are those that count. */
export function added(rows, row) {
  if (row.act === "contribution.arrange") return arranged(rows, row);
  const sameWords = (other) => waits(other) && !other.tries && about(other) === about(row) && "text" in other.data;
  const earlier = CHANGES.includes(row.act) && inOrder(rows).filter(sameWords).pop();
  if (!earlier) return { put: [row] };
  return { put: [{ ...earlier, data: { ...earlier.data, ...saidIn(row) } }] };
}

/**
 * Only the very last row can be replaced, and only where the card stays in its row: cards that change places need each of their
 * moves, in order. A refused move is forgotten for a new one.
 */
function arranged(rows, row) {
  const isSame = (other) => about(other) === about(row);
  const remove = rows.filter((other) => isSame(other) && other.state === "refused" && other.act === row.act).map(({ id }) => id);
  const last = inOrder(rows.filter(waits)).pop();
  const stays = (last?.data.row ?? null) === (row.data.row ?? null);
  const mayTake = last && !last.tries && isSame(last) && stays && ["contribution.write", row.act].includes(last.act);
  return { put: [mayTake ? { ...last, data: lying(last.data, row.data) } : row], remove };
}

/** Words and place stay, how it lies is taken over whole: what is left out is empty. */
function lying({ row, about: thing, marks, passages, ...kept }, { contribution, ...placing }) {
  return { ...kept, ...placing };
}

/** What the answer to one row changes: done, kept for later, or kept as refused until a person decides. */
export function answered(rows, row, answer) {
  if (answer?.ok) return { remove: [row.id] };
  if (!answer || answer.error?.retry) return { put: [{ ...row, error: answer?.error ?? null }] };
  const refused = { ...row, state: "refused", error: answer.error };
  return WRITES.includes(row.act) ? refusedWrite(rows, refused) : { put: [refused] };
}

/** What was meant for a contribution that did not come about is folded into it. */
function refusedWrite(rows, refused) {
  const later = inOrder(rows.filter((row) => row.id !== refused.id && about(row) === refused.id));
  const remove = later.map((row) => row.id);
  if (later.some(isWithdrawal)) return { remove: [refused.id, ...remove] };
  const changed = later.filter((row) => "text" in row.data).pop();
  const moved = later.filter((row) => row.act === "contribution.arrange").pop();
  const data = { ...(moved ? lying(refused.data, moved.data) : refused.data), ...(changed && saidIn(changed)) };
  return { put: [{ ...refused, data }], remove };
}
