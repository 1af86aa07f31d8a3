// The working groups: what they are called, who speaks next, and what is said when something did not work out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { groupName, groupsInOrder, nameOfGroup, nextSpeaker, seated, tableWords } from "../../static/js/agenda/groups.js";
import { groupMoves, groupsSentence, kindWords, personWords, unmetSentences, writingByGroup } from "../../static/js/facilitator/groups.js";
import { asRecords, card, step } from "./a_day.mjs";

globalThis.document = { body: { dataset: {} } };

const group = (id, position, more = {}) => ({ id, position, name: "", table: "", theme: "", kind: null, proposed: null, ...more });
const person = (id, more = {}) => ({ id, name: id, function: "", region: "", source: "phone", group: null, ...more });
const GROUPS = asRecords([group("c", 4), group("a", 0, { name: "Die Eulen" }), group("b", 1)]);
const PEOPLE = asRecords([person("Ada", { group: "a", function: "Lehrkraft", region: "Trier" }), person("Bo", { group: "a" }), person("Cem"), person("Dora", { group: "dissolved" })]);

test("a group is called by its name, else by its place, and a gap in the row changes no name", () => {
  assert.deepEqual(groupsInOrder(GROUPS).map(groupName), ["Die Eulen", "Gruppe 2", "Gruppe 5"]);
  assert.deepEqual([nameOfGroup(GROUPS, "b"), nameOfGroup(GROUPS, "gone"), nameOfGroup(undefined, "b")], ["Gruppe 2", "", ""]);
});

test("a table is a number or says itself what it is", () => {
  assert.deepEqual(["2", "A", "", "am Fenster"].map((table) => tableWords({ table })), ["Tisch 2", "Tisch A", "", "am Fenster"]);
});

test("they speak in their order, and after the last one nobody", () => {
  const after = (id) => nextSpeaker(GROUPS, id)?.id ?? null;
  assert.deepEqual([after(null), after("a"), after("b"), after("c"), after("gone")], ["a", "b", "c", null, "a"]);
});

test("whoever sits in a group that is gone sits in none", () => {
  const places = seated(PEOPLE, GROUPS);
  assert.deepEqual(Object.fromEntries(Object.entries(places).map(([id, people]) => [id, people.map((one) => one.id)])), { "": ["Cem", "Dora"], a: ["Ada", "Bo"], b: [], c: [] });
  assert.equal(groupsSentence({ groups: GROUPS, people: PEOPLE }), "3 Gruppen. 2 Personen sind in keiner.");
  assert.equal(groupsSentence({ groups: asRecords([group("a", 0)]), people: asRecords([person("Ada", { group: "a" })]) }), "Eine Gruppe. Alle sind in einer.");
  assert.equal(groupsSentence({ groups: {}, people: PEOPLE }), "Noch keine Gruppen.");
});

test("a person is called by what they said of themselves", () => {
  assert.deepEqual([PEOPLE.Ada, PEOPLE.Bo, person("", { name: "", function: "Träger" }), person("", { name: "" })].map(personWords), ["Ada, Lehrkraft · Trier", "Bo", "Träger", "ohne Angaben"]);
});

test("the tool says how a group looks, a person what it is", () => {
  assert.deepEqual([group("a", 0), group("a", 0, { proposed: "homogeneous" }), group("a", 0, { proposed: "homogeneous", kind: "heterogeneous" })].map(kindWords), ["", "wirkt homogen", "heterogen"]);
});

test("what the forming could not give is said in plain sentences", () => {
  const functions = [{ like: "Ada", number: 3 }, { like: "Cem", number: 1 }];
  const said = (kind, more) => unmetSentences([{ kind, wanted: 0, got: 0, functions: [], group: null, ...more }], { groups: GROUPS, people: PEOPLE })[0];
  assert.equal(said("fewer_people_than_groups", { wanted: 8, got: 5 }), "Für 8 Gruppen sind zu wenige da: Es sind 5 geworden.");
  assert.equal(said("other_sizes", { wanted: 5, got: 1 }), "Je Gruppe waren 5 gewünscht. So ging es nicht auf: In einer Gruppe ist eine Person.");
  assert.equal(said("all_alike", { functions: [functions[0]] }), "Alle haben dieselbe Funktion: Lehrkraft. Da gibt es nichts zu mischen.");
  assert.equal(said("all_alike", { functions: [functions[1]] }), "Niemand hat eine Funktion genannt. Gemischt ist nach Regionen, sonst nach Los.");
  assert.equal(said("function_rarer_than_groups", { functions }), "Nicht für jede Gruppe reichen: Lehrkraft (3), ohne Angabe (1).");
  assert.equal(said("function_split", { functions }), "Auf mehrere Gruppen verteilt: Lehrkraft auf 3, ohne Angabe auf 1.");
  assert.equal(said("mixed_group", { functions, group: "b" }), "In Gruppe 2 sitzen verschiedene Funktionen: Lehrkraft (3), ohne Angabe (1).");
  assert.equal(said("alone", { got: 2 }), "2 Personen sind allein in ihrer Gruppe.");
  assert.equal(said("something_new", {}), undefined);
});

test("from whom something has come: counted group by group, without what the moderation wrote down", () => {
  const contributions = asRecords([card("1", { group: "a" }), card("2", { group: "a" }), card("3"), card("4", { group: "b", step: "s1" }), card("5", { group: "b", input: "special" }), card("6", { group: "dissolved" })]);
  const rows = writingByGroup(step(2, "open"), { groups: GROUPS, people: PEOPLE, contributions });
  assert.deepEqual(rows.map((row) => [row.group?.id ?? null, row.people, row.entries]), [["a", 2, 2], ["b", 0, 0], ["c", 0, 0], [null, 2, 2]]);
});

test("everything done to groups can be taken back to what was there", () => {
  const { a } = GROUPS;
  assert.deepEqual(groupMoves.change(a, { name: "Uhus", table: "1", theme: "", kind: null }).undo[0].data, { group: "a", name: "Die Eulen", table: "", theme: "", kind: null });
  const moved = groupMoves.seat(PEOPLE.Ada, "b", GROUPS);
  assert.deepEqual([moved.acts[0].data, moved.undo[0].data, moved.said], [{ participant: "Ada", group: "b" }, { participant: "Ada", group: "a" }, "Ada, Lehrkraft · Trier: jetzt in Gruppe 2"]);
  assert.deepEqual(groupMoves.seat(PEOPLE.Dora, "a", GROUPS).undo[0].data, { participant: "Dora", group: null });
  assert.deepEqual(groupMoves.form({ mode: "spread", by: "size", number: 5 }), [{ act: "groups.form", data: { mode: "spread", size: 5 } }]);
  assert.deepEqual(groupMoves.speaks("b", null).undo, [{ act: "wall.set", data: { group: "" } }]);
});
