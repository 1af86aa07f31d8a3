// Cards typed in one go, a line for each: read while they are typed, and stored all together before the field forgets them.

import { uuid } from "../live/uuid.js";
import { useDraft } from "../live/writing.js";
import { TextArea } from "../parts/Field.jsx";
import { _, _n } from "../texts.js";
import { paperCards, ranksMissing, tooLong } from "./paper.js";
import { pastedActs, understood } from "./pasted.js";
import { useDesk } from "./use_desk.js";

/**
 * What stands in the field kept under `at`, and what becomes of it: `{text, setText, problem, newcomers, isOpen, many, blocked, send, keys}`.
 * `place` is where the cards go and by which act, `missing` what has to be chosen first, `waiting` why nothing can be sent yet;
 * `done(many)` hears that so many are on their way.
 */
export function useLines({ at, place, input, waiting, missing, groupsOnly, done }) {
  const { desk, day } = useDesk();
  const [text, setText, clear] = useDraft(desk.drafts, ["paper", ...at]);
  const read = understood(paperCards(input, text), input, day, groupsOnly);
  const many = read.cards.length;
  const problem = read.problem ?? problemOf(read.cards, input, place.row);
  const isOpen = missing.about || (missing.owner && read.cards.some((card) => !card.who));
  const blocked = Boolean(waiting || isOpen || !many || problem);
  const send = (event) => {
    event.preventDefault();
    if (blocked) return;
    clear(stored(desk, ["paper batch", ...at], read, { ...place, ranked: input.one_per_row }));
    done(many);
  };
  const keys = (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event);
  return { text, setText, problem, newcomers: read.newcomers, isOpen, many, blocked, send, keys };
}

/** The field itself; a `hint` is said in place of how to paste a table. */
export function LinesField({ lines: { text, setText, problem, newcomers, isOpen, keys }, input, waiting, hint }) {
  return (
    <>
      <TextArea rows={6} label={input.kind === "note" ? _(input.label) : _("Karten, eine je Zeile")} value={text} onText={setText} onKeyDown={keys}
        hint={hintOf({ waiting, missing: isOpen, input, hint })} error={problem} />
      {newcomers.length > 0 && <p class="small">{newcomersIn(newcomers)}</p>}
    </>
  );
}

/** Batches that are just being stored: the same words sent once more on a slow device are other cards. */
const leaving = new Set();

/**
 * All are stored in one go before any is forgotten by the field. What makes their ids is kept as long as the field keeps its
 * words: should the page end in between, the same cards sent once more are the same acts.
 */
async function stored(desk, key, read, place) {
  const kept = desk.drafts.get(key);
  const batch = kept && !leaving.has(kept) ? kept : uuid();
  leaving.add(batch);
  desk.drafts.set(key, batch);
  await desk.drafts.flush();
  await desk.outbox.addAll(pastedActs(read, place, batch)).finally(() => leaving.delete(batch));
  if (desk.drafts.get(key) === batch) desk.drafts.set(key, "");
}

export function hintOf({ waiting, missing, input, hint }) {
  if (waiting) return waiting;
  if (missing) return _("Zuerst oben wählen, wozu das gehört.");
  if (hint || !input || input.kind === "note") return hint;
  const columns = input.rows?.length ? _("Auch aus einer Tabelle: erst die Karte, daneben Person oder Gruppe, daneben Reihe oder Rang.") : _("Auch aus einer Tabelle: erst die Karte, daneben, wenn gewünscht, Person oder Gruppe.");
  const ranks = input.one_per_row && _("Jede weitere Zeile füllt den nächsten Rang.");
  return [ranks, columns].filter(Boolean).join(" ");
}

const newcomersIn = (names) => _n("Neu dazugenommen wird: {names}", "{n} Personen werden neu dazugenommen: {names}", names.length, { names: names.join(", ") });

function problemOf(lines, input, row) {
  const long = tooLong(lines.map(({ text }) => text), input.max_length);
  if (long.length) return longWords(long, input.max_length);
  const left = input.one_per_row ? input.rows.length - (row ?? 0) : 0;
  return ranksMissing(lines, input, row ?? 0) > 0 ? _n("Ab hier ist nur noch ein Rang frei.", "Ab hier sind nur noch {n} Ränge frei.", left) : undefined;
}

function longWords([first, ...more], most) {
  const words = { most, start: `${first.slice(0, 30)}…`, n: more.length + 1 };
  return _n("Diese Karte hat mehr als {most} Zeichen: {start}", "{n} Karten haben mehr als {most} Zeichen. Die erste beginnt mit: {start}", words.n, words);
}
