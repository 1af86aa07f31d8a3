// What entries of every kind are about and where they lie: cards, ranks and pyramids, choices and dots.

import { groupName, groupsInOrder } from "./groups.js";

const WORDLESS = new Set(["choice", "dots"]);

/** Choices and dots say nothing but what they are about: they are counted, never read. */
export const hasWords = (input) => !WORDLESS.has(input.kind);

/** The notes of the moderation are for itself; notes that people write are entries like others. */
export const isOwnNote = (input) => input.kind === "note" && input.by === "facilitator";

export const inputOf = (step, entry) => step?.inputs.find((one) => one.id === entry.input) ?? null;

/** The name of the row an entry lies in; empty where there are none. */
export const rowName = (input, entry) => input?.rows?.[entry.row] ?? "";

/** Ranks are read from the first one down, a pyramid from its top down to its base: `{row, name}` in that order. */
export function rowsDown(input) {
  const rows = input.rows.map((name, row) => ({ row, name }));
  return input.one_per_row ? rows : rows.reverse();
}

/** The things an input offers to be about, `{id, text}`; entries as the screen knows them, the oldest first. */
export function offeredBy(input, step, { steps, contributions, groups }) {
  const { offer, input: other, products } = input.about ?? {};
  if (offer === "prompts") return step.prompts.map(({ id, text }) => ({ id, text }));
  if (offer === "groups") return groupsInOrder(groups).map((group) => ({ id: group.id, text: groupName(group) }));
  const fits = { input: (one) => one.step === step.id && one.input === other, product: (one) => products.includes(inputOf(steps[one.step], one)?.product) }[offer];
  if (!fits) return [];
  return Object.values(contributions).filter((one) => one.text && fits(one)).sort(older).map(({ id, text }) => ({ id, text }));
}

/** How often each offered thing was chosen, `{id, text, count}` in the order of the offer; things nobody chose are there too. */
export function tallyOf(input, step, entries, day) {
  const counts = new Map();
  for (const one of entries) if (one.input === input.id) counts.set(one.about, (counts.get(one.about) ?? 0) + 1);
  return offeredBy(input, step, day).map((thing) => ({ ...thing, count: counts.get(thing.id) ?? 0 }));
}

/** The words of the thing an entry is about: a prompt, a group, or another entry; empty if it is not known here. */
export function aboutWords(entry, { steps, contributions, groups }) {
  const id = entry.about;
  if (!id) return "";
  if (groups?.[id]) return groupName(groups[id]);
  return steps[entry.step]?.prompts.find((one) => one.id === id)?.text ?? contributions[id]?.text ?? "";
}

/** The labels of what was ticked beside an entry. */
export const marksOf = (input, entry) => (input?.marks ?? []).filter((mark) => entry.marks?.includes(mark.id)).map((mark) => mark.label);

/** `[{entry, beneath}]`: entries about another one of the list stand beneath it, in the order of the inputs and then of time. */
export function stacked(entries, step) {
  const known = new Map(entries.map((one) => [one.id, one]));
  const place = new Map(step.inputs.map((input, order) => [input.id, order]));
  const under = new Map(entries.map((one) => [one.id, []]));
  const tops = entries.filter((one) => rootOf(one, known) === one);
  for (const one of entries) if (rootOf(one, known) !== one) under.get(rootOf(one, known).id).push(one);
  const sorted = (list) => list.sort((one, other) => place.get(one.input) - place.get(other.input) || older(one, other));
  return tops.map((entry) => ({ entry, beneath: sorted(under.get(entry.id)) }));
}

/** What stands at the head of it all; entries that lead in a ring each stand for themselves. */
function rootOf(entry, known) {
  const seen = new Set();
  let one = entry;
  while (known.has(one.about) && !seen.has(one.id)) {
    seen.add(one.id);
    one = known.get(one.about);
  }
  return seen.has(one.id) ? entry : one;
}

export function older(one, other) {
  return one.written_at - other.written_at || (one.id < other.id ? -1 : 1);
}

/** The things that were chosen most, where there is no room for all; `left` is how many others were chosen as well. */
export function foremost(things, most) {
  if (things.length <= most) return { shown: things, left: 0 };
  const chosen = things.filter((one) => one.count > 0).sort((one, other) => other.count - one.count);
  return { shown: chosen.slice(0, most), left: Math.max(0, chosen.length - most) };
}
