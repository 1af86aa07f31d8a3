// Which word clouds belong on the wall just now: at which questions, made of whose words, and from which places.

import { hasWords } from "./entries.js";

/** True if the wall shows clouds instead of the cards themselves. */
export const showsClouds = (wall) => wall?.show === "cloud" || wall?.show === "places";

/** Whose cards a cloud is made of: the chosen input, else that of the pass the step is in; empty for all together. */
export function inputOnWall(step, wall) {
  const inputs = cloudInputs(step);
  if (wall.input != null) return inputs.some((one) => one.id === wall.input) ? wall.input : "";
  const running = inputs.filter((one) => !one.pass || one.pass === step.pass);
  return running.length === 1 ? running[0].id : "";
}

/** The questions that have a cloud each, `{id, text}`; cards that are asked for once hang at no question. */
export function cloudQuestions(step, wall) {
  const input = inputOnWall(step, wall);
  const asked = cloudInputs(step).filter((one) => !input || one.id === input);
  if (!step.prompts.length || !asked.some((one) => one.per_prompt)) return [{ id: "", text: wordsOf(step) }];
  const picked = step.prompts.filter((one) => one.id === wall.prompt);
  return picked.length ? picked : step.prompts;
}

/** `{question, place, cloud}` in the order of the wall; `place` is empty unless places are shown, `cloud` null until it is there. */
export function cloudsOnWall({ workshop, clouds }, step) {
  const { wall } = workshop;
  const input = inputOnWall(step, wall);
  return cloudQuestions(step, wall).flatMap((question) => {
    const all = Object.values(clouds ?? {});
    const isOwn = (one) => !one.elsewhere && one.step === step.id && one.prompt === question.id && one.input === input;
    const own = { question, place: "", cloud: all.find(isOwn) ?? null };
    if (wall.show !== "places") return [own];
    const others = all.filter((one) => one.elsewhere && one.beside === own.cloud?.id).sort((one, other) => one.elsewhere.localeCompare(other.elsewhere, "de"));
    return [{ ...own, place: workshop.place || workshop.title }, ...others.map((cloud) => ({ question, place: cloud.elsewhere, cloud }))];
  });
}

/** How far a cloud has come: "none" until it is drawn, "empty" without a term, "single" if nothing was said often enough. */
export function stateOf(cloud) {
  if (!cloud || cloud.drawn_at == null) return "none";
  if (cloud.words.length) return "drawn";
  return cloud.all_terms ? "single" : "empty";
}

/** The number of columns in which so many clouds are largest on a wide wall. */
export function columnsFor(number) {
  if (number <= 3) return Math.max(number, 1);
  return number === 4 ? 2 : Math.ceil(Math.sqrt(number * 1.2));
}

/** One cloud, or several above one another, are limited by the height: there the way in stands beside them instead of beneath. */
export const leavesRoomBeside = (number) => number === 1 || number > 3;

/** The inputs whose words are counted: what people write for the wall, in whatever form. */
export const cloudInputs = (step) => step.inputs.filter((one) => one.kind !== "note" && hasWords(one) && one.by === "participant");

const wordsOf = (step) => step.prompts.map((one) => one.text).join(" ") || step.title;
