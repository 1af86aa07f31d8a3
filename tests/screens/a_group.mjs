// A made-up step of a group: ranks, goals with needs and measures beneath them, a theme to choose and dots to stick.

const ABOUT = { offer: "", input: "", required: false, product: null };
const PLACE = { step: "s", prompt: "" };

export function input(id, kind = "cards", more = {}) {
  const { about, ...rest } = more;
  return {
    id, kind, pass: "aim", by: "participant", owner: "group", label: id, placeholder: "", max_length: 80, max_per_person: 3, per_prompt: false,
    rows: [], one_per_row: false, marks: [], product: null, about: { ...ABOUT, ...about }, ...rest,
  };
}

export const underGoals = { offer: "input", input: "goals", required: true };

export const INPUTS = [
  input("goals", "cards", { product: "goal" }),
  input("needs", "cards", { about: underGoals, max_per_person: 2 }),
  input("measures", "cards", { about: underGoals, pass: "act" }),
  input("steps", "note", { about: { offer: "input", input: "measures", required: true }, pass: "act", max_per_person: 1 }),
  input("ranks", "rows", { rows: ["1.", "2.", "3."], one_per_row: true, about: { offer: "input", input: "goals" } }),
  input("tower", "rows", { rows: ["Grundlage", "Mitte", "Dach"], owner: "person", max_per_person: 5 }),
  input("theme", "choice", { about: { offer: "prompts", required: true }, max_per_person: 1 }),
  input("dots", "dots", { about: { offer: "groups", required: true }, owner: "person" }),
];

export function step(more = {}) {
  return {
    id: "s", position: 1, method: "m", title: "Ziele", status: "open", pass: "aim", locked: false, accepts_late: false,
    passes: [{ id: "aim", title: "Setzen" }, { id: "act", title: "Handeln" }], prompts: [{ id: "q1", text: "Ankommen" }, { id: "q2", text: "Gehen" }],
    inputs: INPUTS, ...more,
  };
}

export const inputOf = (id, of = step()) => of.inputs.find((one) => one.id === id);

export const record = (id, of, more = {}) => ({ id, ...PLACE, input: of, text: id, status: "visible", written_at: 1, for_group: true, ...more });

export const GROUPS = {
  g1: { id: "g1", position: 0, name: "", table: "2", theme: "Übergänge" },
  g2: { id: "g2", position: 1, name: "Brücken", table: "am Fenster", theme: "" },
};

export function view(records = [], of = step(), more = {}) {
  const contributions = Object.fromEntries(records.map((one) => [one.id, one]));
  return { heads: {}, state: { workshop: { w: { id: "w", status: "open", grouping: "none" } }, steps: { [of.id]: of }, contributions, groups: GROUPS, people: {}, ...more } };
}

export const box = (rows = [], done = []) => ({ rows, done, flying: [] });

let made = 0;

/** A row of the outbox as it waits there, later than all before it. */
export function row(id, act, data, more = {}) {
  made += 1;
  return { id, act, data, order: made, made, tries: 0, state: "waiting", hold_until: 0, error: null, ...more };
}

export const arranged = (id, contribution, data, more) => row(id, "contribution.arrange", { contribution, ...data }, more);
