// Turns what a moderator types from paper cards, or takes down in the room, into acts: one line is one card; pure.

/** The lines that say something, each trimmed. */
export function linesOf(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

/** What is typed into an input: a note is one text, everything else a card for each line. */
export const textsFor = (input, text) => (input.kind === "note" ? [text.trim()].filter(Boolean) : linesOf(text));

/** The lines a card has no room for. */
export function tooLong(lines, maxLength) {
  return maxLength ? lines.filter((line) => [...line].length > maxLength) : [];
}

/** What one card after the other is to say to the server; the outbox gives each its own id. Ranks are filled one after the other. */
export function paperActs(lines, { step, input, prompt, person, group, row, about, ranked }) {
  const place = { step, input, prompt: prompt ?? "", ...owned(person, group), ...(about && { about }) };
  const lies = (order) => (row === undefined || row === null ? {} : { row: ranked ? row + order : row });
  return lines.map((text, order) => ({ act: "contribution.write", data: { ...place, ...lies(order), text } }));
}

/** Somebody's own, or a group's; both may be left open. */
function owned(person, group) {
  if (person) return { on_behalf_of: person };
  return group ? { group } : {};
}

/** The inputs people answer in the pass a step is in, and else all they could have answered. */
export function paperInputs(step) {
  const open = step.inputs.filter((input) => input.by === "participant");
  const now = open.filter((input) => !input.pass || input.pass === step.pass);
  return now.length ? now : open;
}

/** Ranks that are left from the chosen one down. */
export const ranksFrom = (input, row) => (input.one_per_row ? input.rows.length - row : Infinity);

/** What was taken down, as the act wants it: white space around the words goes, and the passages go along. */
export function takenDown({ step, input, prompt, row, about, marks, passages }, text) {
  const words = text.trim();
  const gone = [...text.slice(0, text.length - text.trimStart().length)].length;
  const length = [...words].length;
  const kept = passages.map(([from, to]) => [Math.max(0, from - gone), Math.min(length, to - gone)]).filter(([from, to]) => from < to);
  return {
    step: step.id, input: input.id, prompt: input.per_prompt ? prompt : "", text: words,
    ...(input.rows?.length && { row }), ...(about && { about }), ...(marks.length && { marks }), ...(kept.length && { passages: kept }),
  };
}
