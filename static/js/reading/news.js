// What has changed on the wall, in one sentence for those who listen; null if it is nothing worth saying.

import { nameOf } from "../agenda/cloud_words.js";
import { stateOf } from "../agenda/clouds.js";
import { _, _n } from "../texts.js";

/** `{topic, text}`; `before` and `after` are what `shownOn` gives, before is null at first, when the page speaks for itself. */
export function newsOf(before, after) {
  if (!before || before.kind === "waiting") return null;
  if (sceneIn(before) !== sceneIn(after)) return { topic: "scene", text: sceneWords(after) };
  if (after.kind === "cloud") return cloudNews(before, after);
  const more = after.hanging - before.hanging;
  return after.look === "cards" && more > 0 ? { topic: "cards", text: _n("Eine neue Karte hängt an der Wand.", "{n} neue Karten hängen an der Wand.", more) } : null;
}

/** Two walls with the same words here are the same scene; its first card makes no other one of it. */
const sceneIn = ({ kind, step, questions, clouds, prompt }) =>
  [kind, step?.id, prompt?.id, ...asked({ questions, clouds }).map(({ id, place }) => `${id} ${place}`)].join("\n");

const asked = ({ questions, clouds }) =>
  clouds ? clouds.map(({ question, place }) => ({ id: question.id, text: question.text, place })) : questions.map(({ prompt }) => ({ id: prompt.id, text: prompt.text, place: "" }));

function sceneWords(shown) {
  if (shown.kind === "ended") return _("Danke fürs Mitdenken!");
  if (shown.kind === "groups") return _("An der Wand stehen die Gruppen und ihre Tische.");
  if (shown.prompt) return _("An der Wand stehen Folien: {question}", { question: shown.prompt.text });
  if (!shown.step) return _("An der Wand steht die Begrüßung.");
  const texts = [...new Set(asked(shown).map(({ text }) => text))];
  return [_("An der Wand: {title}.", { title: shown.step.title }), ...texts.filter((text) => text !== shown.step.title)].join(" ");
}

/** The first cloud that has been drawn anew; its name says what matters. */
function cloudNews(before, after) {
  const drawn = (clouds, place) => clouds[place]?.cloud?.drawn_at ?? null;
  const anew = after.clouds.findIndex((one, place) => stateOf(one.cloud) === "drawn" && drawn(before.clouds, place) !== drawn(after.clouds, place));
  return anew < 0 ? null : { topic: "cloud", text: nameOf(after.clouds[anew]) };
}
