// Groups that go from poster to poster, held to the same examples as the rule of the house.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { groupsAt, isShared, nextTurn, posterOf, standing } from "../../static/js/agenda/rotation.js";
import { hereWords } from "../../static/js/agenda/poster_words.js";
import { nextAct } from "../../static/js/facilitator/next_act.js";
import { moves } from "../../static/js/facilitator/moves.js";
import { hangingAt, isBegun } from "../../static/js/participant/shared_posters.js";
import { thingsFor } from "../../static/js/participant/inputs/places.js";
import { asRecords, card, day, step as anyStep } from "./a_day.mjs";
import { input } from "./a_group.mjs";

globalThis.document = { body: { dataset: {} } };

const examples = JSON.parse(readFileSync(new URL("../domain/standing.json", import.meta.url), "utf8"));
const groups = (number) => asRecords(Array.from({ length: number }, (one, place) => ({ id: `g${place}`, position: place * 2, name: `Tisch ${place + 1}`, table: "", theme: "" })));
const prompts = (ids) => ids.map((id) => ({ id, text: id.toUpperCase(), hint: "" }));
const TERMS = input("terms", "cards", { pass: "clarify", per_prompt: true });
const RELATIONS = input("relations", "cards", { pass: "relate", per_prompt: true, about: { offer: "input", input: "terms" } });
const step = (more = {}) => ({ ...anyStep(1, "open"), id: "s", pass: "clarify", passes: [{ id: "clarify", title: "" }, { id: "relate", title: "" }], prompts: prompts(["a", "b"]), inputs: [TERMS, RELATIONS], rotation_minutes: 5, turn: 0, ...more });
const entry = (id, group, more = {}) => ({ ...card(id), step: "s", input: "terms", prompt: "a", pass: "clarify", group, for_group: true, ...more });

for (const one of examples) {
  test(`who stands where: ${one.told}`, () => {
    const running = step({ prompts: prompts(one.prompts), turn: one.turn });
    const all = groups(one.groups);
    assert.deepEqual(Object.keys(all).map((id) => posterOf(running, all, id).id), one.stand);
    assert.deepEqual(standing(running, all).map(({ prompt, groups: there }) => there.every((group) => posterOf(running, all, group.id) === prompt)), one.prompts.map(() => true));
  });
}

test("who stays at their own posters stands nowhere else", () => {
  const stays = step({ rotation_minutes: 0 });
  assert.deepEqual([posterOf(stays, groups(2), "g0"), hereWords(stays, groups(2), "a"), nextTurn(stays, groups(2)), isShared(stays, TERMS)], [null, "", null, false]);
  assert.equal(posterOf(step(), groups(2), "gone"), null);
});

test("who stands at a poster is said while the step runs", () => {
  assert.equal(hereWords(step({ turn: 1 }), groups(3), "a"), "Jetzt hier: Tisch 2");
  assert.equal(hereWords(step(), groups(3), "a"), "Jetzt hier: Tisch 1, Tisch 3");
  assert.deepEqual(groupsAt(step({ status: "closed" }), groups(3), "a"), []);
});

test("one key leads through all posters of a pass, and then to the next", () => {
  const next = (more, number = 2) => {
    const found = nextAct({ ...day([step(more)]), groups: groups(number) });
    return [found.kind, found.turn ?? found.pass?.id];
  };
  assert.deepEqual([next({}), next({ turn: 1 }), next({ pass: "relate" }), next({ pass: "relate", turn: 1 })], [["rotate", 1], ["turn", "relate"], ["rotate", 1], ["close", undefined]]);
  assert.deepEqual(next({}, 0), ["turn", "relate"]);
  const move = moves.rotate(step(), 1);
  assert.deepEqual([move.acts[0].data, move.said, move.undo], [{ step: "s", turn: 1 }, "Die Gruppen wechseln: Runde 2 von 2.", [{ act: "step.back", data: {} }]]);
});

test("a phone shows what others put on the poster, and what its own group cannot change in the fields above", () => {
  const posters = asRecords([entry("ours", "g0"), entry("theirs", "g1"), entry("elsewhere", "g1", { prompt: "b" }), entry("to it", "g1", { input: "relations", pass: "relate", about: "theirs" })]);
  const circle = { groups: groups(2), group: groups(2).g0 };
  const shown = (pass) => hangingAt({ step: step({ pass }), pass, posters, circle }, { id: "a" }).map(({ entry: one, beneath }) => [one.id, beneath.map((below) => below.id)]);
  assert.deepEqual(shown("clarify"), [["theirs", ["to it"]]]);
  assert.deepEqual(shown("relate"), [["ours", []], ["theirs", ["to it"]]]);
  const all = hangingAt({ step: step(), pass: "clarify", posters, circle: { groups: {}, group: null } }, { id: "b" });
  assert.deepEqual(all.map(({ entry: one }) => one.id), ["elsewhere"]);
});

test("what others put there can be referred to, and what one has taken away cannot", () => {
  const posters = asRecords([entry("ours", "g0"), entry("theirs", "g1")]);
  const circle = { groups: groups(2), group: groups(2).g0 };
  const things = (cards) => thingsFor({ input: RELATIONS, step: step(), steps: [step()], prompt: { id: "a" }, cards, circle, posters }).map((one) => one.id);
  assert.deepEqual([things([entry("ours", "g0", { state: "saved" })]), things([])], [["ours", "theirs"], ["theirs"]]);
});

test("words that stand in a field at another poster are found again", () => {
  const kept = new Map([["s/terms/a", "halb"]]);
  const drafts = { get: (key) => kept.get(key.join("/")) ?? "", any: () => false };
  const begun = (prompt) => isBegun({ phone: { drafts }, step: step(), pass: "clarify" }, { id: prompt });
  assert.deepEqual([begun("a"), begun("b")], [true, false]);
});
