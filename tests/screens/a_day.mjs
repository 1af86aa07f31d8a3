// A made-up day as the records of a view: three steps, the second with two passes and two questions.

export const MINUTE = 60000;

const input = (id, more = {}) => ({ id, kind: "cards", pass: id, by: "participant", label: id, max_length: 40, per_prompt: true, ...more });

export function step(position, status, more = {}) {
  return {
    id: `s${position}`,
    position,
    title: `Schritt ${position}`,
    status,
    pass: "answers",
    passes: [{ id: "answers", title: "Antworten" }, { id: "heard", title: "Gehört" }],
    prompts: [{ id: "q1", text: "Was hilft?" }, { id: "q2", text: "Was bremst?" }],
    inputs: [input("answers"), input("heard"), input("special", { kind: "note", by: "facilitator", pass: "heard" })],
    planned_start: null,
    planned_minutes: 20,
    opened_at: null,
    closed_at: null,
    ...more,
  };
}

export function day(steps, workshop = {}) {
  const wall = { frozen: false, theme: "light", step: null, prompt: null, show: "cards", ...workshop.wall };
  return {
    workshop: { id: "w", status: "open", held_on: null, marked_words: [], ...workshop, wall },
    steps: Object.fromEntries(steps.map((one) => [one.id, one])),
  };
}

export function card(id, more = {}) {
  const place = { step: "s2", input: "answers", prompt: "q1", pass: "answers" };
  return { id, ...place, text: id, status: "visible", on_wall: true, written_at: 0, ...more };
}

export const asRecords = (records) => Object.fromEntries(records.map((one) => [one.id, one]));

/** A cloud as the wall knows it: four terms, of which the two that were said most often found room. */
export function cloud(id, more = {}) {
  const terms = [["Zeit", 5], ["Mut", 3], ["Ruhe", 2], ["Humor", 1]].map(([shown, count]) => ({ shown, count }));
  const word = (key, y) => ({ key, text: key, x: 100, y, size: 60, width: 120 });
  const place = { step: "s2", prompt: "q1", input: "answers", elsewhere: "", beside: "" };
  return { id, ...place, rule: "once_per_person", more_than: 1, voices: 9, drawn_at: 1, words: [word("Zeit", 200), word("Mut", 400)], terms, all_terms: terms.length, no_room: 0, ...more };
}
