// Reads what was pasted from a spreadsheet, or typed line by line: the card, whose it is, and in which row it lies; pure.

import { groupName } from "../agenda/groups.js";
import { uuidOf } from "../live/uuid.js";
import { _ } from "../texts.js";

const LONGEST_NAME = 80;

/** `[{text, who, row, line}]`, a card for each line that says something; `line` is its number as people count. */
export function cardsIn(text) {
  const lines = linesIn(text).map((cells, place) => ({ cells: cells.map(oneLine), line: place + 1 }));
  return lines.filter(({ cells }) => cells[0]).map(({ cells: [words, who = "", row = ""], line }) => ({ text: words, who, row, line }));
}

const oneLine = (cell) => cell.replace(/\s+/g, " ").trim();

/**
 * The cells of each line. A spreadsheet puts a cell in quotation marks if it holds a tab, a new line or such marks, and doubles
 * those; marks around anything else were written by people and stay.
 */
function linesIn(text) {
  const lines = [[]];
  let rest = text.replace(/\r\n?/g, "\n");
  while (rest) {
    const [whole, , quoted, plain, end] = /^(?:("((?:[^"]|"")*)")|([^\t\n]*))(\t|\n|$)/.exec(rest) ?? /^()()()([^\t\n]*)(\t|\n|$)/.exec(rest);
    lines.at(-1).push(quoted === undefined ? plain : unpacked(quoted));
    if (end === "\n") lines.push([]);
    rest = rest.slice(whole.length);
  }
  return lines;
}

const unpacked = (quoted) => (/[\t\n]|""/.test(quoted) ? quoted.replaceAll('""', '"') : `"${quoted}"`);

const same = (one, other) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** The row a cell names, by its number or by its name or the beginning of it; null for none, -1 for one that is not there. */
export function rowIn(input, cell) {
  if (!cell || !input.rows?.length) return null;
  if (/^\d+\.?$/.test(cell)) return Number.parseInt(cell, 10) <= input.rows.length ? Number.parseInt(cell, 10) - 1 : -1;
  const whole = input.rows.findIndex((name) => same(name, cell));
  const begun = input.rows.filter((name) => same(name.slice(0, cell.length), cell));
  return whole >= 0 || begun.length !== 1 ? whole : input.rows.indexOf(begun[0]);
}

/** Whom a cell names: `{person}`, `{group}`, `{newcomer}` for a name nobody knows yet, or null for a group that is not there. */
function ownerIn(cell, { people, groups }, groupsOnly) {
  const group = Object.values(groups ?? {}).find((one) => same(groupName(one), cell));
  if (groupsOnly) return group ? { group: group.id } : null;
  const person = Object.values(people ?? {}).find((one) => one.source === "paper" && same(one.name, cell));
  if (person) return { person: person.id };
  return group ? { group: group.id } : { newcomer: cell };
}

/**
 * `{cards, newcomers, problem}`: each card with `owner` and `row` where its line names them; a problem says which line and what to do.
 * Where only groups can be named, every other name is one that is not there.
 */
export function understood(cards, input, day, groupsOnly = input.owner === "group") {
  const known = cards.map((card) => ({
    ...card,
    owner: card.who ? ownerIn(card.who, day, groupsOnly) : undefined,
    row: rowIn(input, card.row),
    rowSaid: card.row,
  }));
  const newcomers = [...new Map(known.filter((one) => one.owner?.newcomer).map(({ owner }) => [owner.newcomer.toLocaleLowerCase(), owner.newcomer])).values()];
  return { cards: known, newcomers, problem: problemIn(known, input) };
}

function problemIn(cards, input) {
  const nobody = cards.find((one) => one.owner === null);
  if (nobody) return _("Zeile {line}: Eine Gruppe „{name}“ gibt es nicht. Bitte so schreiben, wie sie hier heißt.", { line: nobody.line, name: nobody.who });
  const long = cards.find((one) => one.owner?.newcomer && [...one.who].length > LONGEST_NAME);
  if (long) return _("Zeile {line}: Dieser Name ist etwas lang. Bitte auf {most} Zeichen kürzen.", { line: long.line, most: LONGEST_NAME });
  const nowhere = cards.find((one) => one.row === -1);
  if (nowhere) return _("Zeile {line}: Eine Reihe „{row}“ gibt es nicht. Möglich sind 1 bis {most} oder ihr Name.", { line: nowhere.line, row: nowhere.rowSaid, most: input.rows.length });
  return undefined;
}

/**
 * The acts for cards that were understood, newcomers first. `place` holds what holds for all of them, and by which act they are written; `batch` makes the ids, so
 * that the same cards sent once more, after a reload for instance, are the same acts.
 */
export function pastedActs({ cards, newcomers }, { act = "contribution.write", step, input, prompt, person, group, row, about, ranked }, batch) {
  const ids = idsFrom(batch);
  const people = Object.fromEntries(newcomers.map((name) => [name.toLocaleLowerCase(), ids("person", name.toLocaleLowerCase())]));
  const added = newcomers.map((name) => ({ id: people[name.toLocaleLowerCase()], act: "participant.add", data: { name, function: "", region: "" } }));
  const filled = new Map();
  const written = cards.map((card) => {
    const owned = ownedBy(card.owner ?? { person, group }, people);
    const data = { step, input, prompt: prompt ?? "", ...owned, ...(about && { about }), ...lying(card, { row, ranked }, owned, filled), text: card.text };
    return { id: ids(JSON.stringify(data)), act, data };
  });
  return [...added, ...written];
}

function ownedBy({ person, group, newcomer }, people) {
  if (newcomer) return { on_behalf_of: people[newcomer.toLocaleLowerCase()] };
  if (person) return { on_behalf_of: person };
  return group ? { group } : {};
}

/** A row that is named counts; else each owner's ranks are filled one after the other from the one that was chosen. */
function lying(card, { row, ranked }, owned, filled) {
  if (card.row !== null && card.row !== undefined) return { row: card.row };
  if (row === undefined || row === null) return {};
  const owner = JSON.stringify(owned);
  const before = filled.get(owner) ?? 0;
  filled.set(owner, before + 1);
  return { row: ranked ? row + before : row };
}

/** The same words twice on one list are two cards. */
function idsFrom(batch) {
  const seen = new Map();
  return (...words) => {
    const key = words.join("\n");
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return uuidOf(`${batch}\n${key}\n${seen.get(key)}`);
  };
}
