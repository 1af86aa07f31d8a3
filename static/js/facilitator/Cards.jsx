// The entries of a step beneath their questions, sifted as the moderation likes, with the note on each round.

import { useState } from "preact/hooks";
import { isOwnNote, stacked } from "../agenda/entries.js";
import { Bars } from "../parts/Bars.jsx";
import { Button } from "../parts/Button.jsx";
import { EmptyInvitation } from "../parts/EmptyInvitation.jsx";
import { _ } from "../texts.js";
import { DeskEntry } from "./DeskCard.jsx";
import { Filters, WhichGroup } from "./Filters.jsx";
import { moves } from "./moves.js";
import { Note } from "./Note.jsx";
import { byPrompt, cardsOf, isOfGroup, passes, readable, tally, votesAt } from "./sifting.js";
import { useDesk } from "./use_desk.js";

/** More than this at once helps nobody and makes the page heavy; the rest is one press away. */
const SHOWN_AT_ONCE = 60;

export function Cards({ step, openDialog }) {
  const { day } = useDesk();
  const [filter, setFilter] = useState("all");
  const [group, setGroup] = useState("");
  const words = day.workshop.marked_words;
  const entries = cardsOf(step, day.contributions).filter((one) => isOfGroup(one, group, day.groups));
  const cards = readable(step, entries);
  const waiting = cards.filter((card) => card.status === "waiting");
  const sifted = cards.filter((card) => passes(card, filter, words));
  return (
    <div class="stack">
      <div class="cockpit__sift">
        {cards.length > 0 && <Filters chosen={filter} choose={setFilter} numbers={tally(cards, words)} />}
        <WhichGroup chosen={group} choose={setGroup} />
      </div>
      <ApproveAll cards={waiting} />
      {partsOf(step, sifted, entries).map((part) => (
        <Part key={part.prompt?.id ?? ""} {...part} entries={entries} step={step} filter={filter} openDialog={openDialog} />
      ))}
      {notesOf(step, false).map((input) => <Note key={input.id} step={step} input={input} />)}
    </div>
  );
}

/** The cards of each question, and one part more for what was asked once and is only counted. */
function partsOf(step, cards, entries) {
  const parts = byPrompt(step, cards);
  const isMissing = parts.every(({ prompt }) => prompt) && entries.some((one) => !one.prompt);
  return isMissing ? [...parts, { prompt: null, cards: [] }] : parts;
}

/** The notes of the moderation: one for each question, or one for the whole step. */
function notesOf(step, perPrompt) {
  if (step.status === "planned") return [];
  return step.inputs.filter((input) => isOwnNote(input) && Boolean(input.per_prompt) === perPrompt);
}

function ApproveAll({ cards }) {
  const { send } = useDesk();
  if (cards.length < 2) return null;
  return <p><Button onClick={() => send(moves.approve(cards))}>{_("Alle {n} wartenden Karten freigeben", { n: cards.length })}</Button></p>;
}

function Part({ prompt, cards, entries, step, filter, openDialog }) {
  const { day } = useDesk();
  const [all, showAll] = useState(false);
  const piles = stacked(cards, step);
  const shown = all ? piles : piles.slice(0, SHOWN_AT_ONCE);
  const votes = votesAt(step, prompt, entries, day);
  return (
    <section class="cockpit__answers stack">
      {prompt ? <h3>{prompt.text}</h3> : step.prompts.length > 0 && <h3>{_("Für den ganzen Schritt")}</h3>}
      {prompt?.hint && <p class="soft">{prompt.hint}</p>}
      {prompt && <Details step={step} prompt={prompt} />}
      {votes.map(({ input, things }) => <Votes key={input.id} input={input} things={things} />)}
      {shown.length > 0 && <ul class="cards cards--wide">{shown.map((pile) => <DeskEntry key={pile.entry.id} {...pile} step={step} />)}</ul>}
      {piles.length > shown.length && <p><Button onClick={() => showAll(true)}>{_("Alle {n} Karten zeigen", { n: cards.length })}</Button></p>}
      {!cards.length && !votes.length && <Empty step={step} filter={filter} openDialog={openDialog} />}
      {prompt && notesOf(step, true).map((input) => <Note key={input.id} step={step} input={input} prompt={prompt} />)}
    </section>
  );
}

/** What is planned for a question beside its text, such as who speaks there. */
function Details({ step, prompt }) {
  const known = (step.details ?? []).filter(({ id }) => prompt.details?.[id]);
  return known.length > 0 && <p class="soft small">{known.map(({ id, label }) => `${_(label)}: ${prompt.details[id]}`).join(" · ")}</p>;
}

/** What says nothing but what it is about is counted, not listed one by one. */
function Votes({ input, things }) {
  return (
    <div class="panel stack stack--tight">
      <h4>{_(input.label)}</h4>
      <Bars things={things} label={_(input.label)} />
    </div>
  );
}

function Empty({ step, filter, openDialog }) {
  if (filter !== "all") return <p class="soft">{_("In dieser Auswahl ist gerade keine Karte.")}</p>;
  if (step.status === "planned") return <p class="soft">{_("Die Karten kommen, sobald der Schritt offen ist.")}</p>;
  return (
    <EmptyInvitation small title={_("Noch keine Karte")} action={<Button onClick={() => openDialog("paper")}>{_("Papierkarten eintippen")}</Button>}>
      {_("Was von den Handys kommt, erscheint hier von selbst.")}
    </EmptyInvitation>
  );
}
