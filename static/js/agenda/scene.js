// Decides what the wall is about: the welcome, a step with its questions, its result, the clock, a break, the groups, or the end of the day.

import { cloudsOnWall, showsClouds } from "./clouds.js";
import { hasWords, older, rowsDown, tallyOf } from "./entries.js";
import { isRest } from "./rest.js";
import { currentStep } from "./running.js";
import { showOn, slidesOn } from "./slides.js";

/** `{kind: "waiting" | "welcome" | "step" | "groups" | "ended", step?, prompts?}`; the moderation's choice goes before the course of the day. */
export function sceneOf({ workshop, steps }) {
  if (!workshop) return { kind: "waiting" };
  if (workshop.status === "ended") return { kind: "ended" };
  const step = steps[workshop.wall?.step] ?? currentStep(steps);
  if (workshop.wall?.show === "groups") return { kind: "groups", step: step ?? undefined };
  return step ? { kind: "step", step, prompts: promptsOn(step, workshop.wall) } : { kind: "welcome" };
}

/** Notes, and what the moderation writes for itself, are never on the wall. */
const isForWall = (input) => input.kind !== "note" && input.by === "participant";
const isAsked = (step) => (input) => isForWall(input) && (step.status !== "open" || !input.pass || input.pass === step.pass);

/** One question if the moderation picked it, else all of the step side by side; what is asked once for all has one place. */
function promptsOn(step, wall) {
  const picked = step.prompts.filter((prompt) => prompt.id === wall?.prompt);
  if (picked.length) return picked;
  const asked = askedNow(step);
  const once = { id: null, text: textOfAll(step, asked), hint: "" };
  if (!step.prompts.length || !asked.some((input) => input.per_prompt)) return [once];
  return asked.every((input) => input.per_prompt) ? step.prompts : [...step.prompts, { ...once, text: step.title }];
}

/** While something is asked in this pass, a choice that stays open in every pass steps aside. */
function askedNow(step) {
  const asked = step.inputs.filter(isAsked(step));
  const inPass = asked.filter((input) => input.pass !== "");
  return step.status === "open" && inPass.length ? inPass : asked;
}

/** Questions that are chosen from are no question: they stand there as what can be chosen. */
function textOfAll(step, asked) {
  const isOffered = asked.some((input) => !input.per_prompt && input.about?.offer === "prompts");
  return (!isOffered && step.prompts.map((prompt) => prompt.text).join(" ")) || step.title;
}

/** What stands at one question, oldest first. While a step runs the pass it is in is shown, afterwards all of it. */
export function cardsAt(step, prompt, contributions) {
  const inputs = new Set(step.inputs.filter(isForWall).map((input) => input.id));
  const running = step.status === "open";
  return Object.values(contributions ?? {})
    .filter((card) => card.step === step.id && inputs.has(card.input) && (card.prompt || null) === prompt.id)
    .filter((card) => !running || card.pass === step.pass || isOfAll(step, card))
    .sort(older);
}

/** What can be answered in every pass counts in every pass. */
const isOfAll = (step, card) => step.inputs.some((input) => input.id === card.input && input.pass === "");

/** The same as it hangs: `cards` beside one another, `rows` of each pyramid and ranking, and `votes`, which are only counted. */
function hungAt(day, step, prompt) {
  const all = cardsAt(step, prompt, day.contributions);
  const inputs = step.inputs.filter(isAsked(step)).filter((input) => (prompt.id === null) === !input.per_prompt);
  const of = (input) => all.filter((one) => one.input === input.id);
  // Rows that nobody has begun to fill would take the room of those that are.
  const used = inputs.filter((input) => of(input).length > 0);
  const loose = new Set(step.inputs.filter((input) => hasWords(input) && input.kind !== "rows").map((input) => input.id));
  return {
    prompt,
    all: all.length,
    cards: all.filter((one) => loose.has(one.input)),
    rows: used.filter((input) => input.kind === "rows").flatMap((input) => rowsOf(input, of(input))),
    votes: used.filter((input) => !hasWords(input)).map((input) => ({ input, things: tallyOf(input, step, of(input), day) })),
  };
}

const rowsOf = (input, entries) =>
  rowsDown(input).map(({ row, name }) => ({ id: `${input.id} ${row}`, input, name, cards: entries.filter((one) => one.row === row) }));

/**
 * All that is on the wall, `{kind, step, questions, hanging, look, clouds, prompt}`: `questions` are `{prompt, cards, rows, votes}`, `look` of a
 * step is "prompt" until something hangs there, then "cards", or "count" or "cloud" as chosen; only then are there `clouds`. `prompt` is the
 * question whose slides are shown, if they are.
 * `tells(step)` says whether the result of a step can be told; where it can, the result takes the place of its cards.
 */
export function shownOn(day, tells = () => false) {
  const { kind, step, prompts = [] } = sceneOf(day);
  const found = prompts.map((prompt) => hungAt(day, step, prompt));
  const questions = found.filter(({ prompt, all }) => found.length === 1 || prompt.id !== null || all > 0);
  const hanging = questions.reduce((sum, { all }) => sum + all, 0);
  const wall = day.workshop?.wall;
  if (kind !== "step") return { kind, step, questions, hanging, look: kind };
  const prompt = slidesOn(step, wall);
  if (prompt) return { kind: "slides", step, questions, hanging, look: "slides", prompt };
  if (isRest(step)) return { kind: "rest", step, questions, hanging, look: "rest" };
  if (wall.show === "timer") return { kind: "timer", step, questions, hanging, look: "timer" };
  if (showsClouds(wall)) return { kind: "cloud", step, questions, hanging, look: "cloud", clouds: cloudsOnWall(day, step) };
  if (showOn(step, wall) === "cards" && step.status === "shown" && tells(step)) return { kind: "told", step, questions, hanging, look: "told" };
  return { kind, step, questions, hanging, look: wall.show === "count" ? "count" : hanging ? "cards" : "prompt" };
}

/** The page of a result, or the slide of a question, that the moderation has turned to, counted from 0. */
export function pageOf({ workshop }, step, slidesOf = "") {
  const page = workshop?.wall?.page;
  return step && page?.step === step.id && (page.slides_of ?? "") === slidesOf ? page.number : 0;
}

/** So many contributions the step has; while the wall is held the number stands still as well. */
export function numberOn({ workshop }, step, hanging, beat) {
  return workshop.wall.frozen ? hanging : Math.max(hanging, beat?.counts?.[step.id]?.contributions ?? 0);
}

/** Each pass has its own kind of paper. */
export function paperOf(step, card) {
  const place = step.passes.findIndex((pass) => pass.id === card.pass) + 1;
  return Math.min(Math.max(place, 1), 4);
}
