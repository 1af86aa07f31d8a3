// Which fields a phone shows for a task, what stands beneath what, and where words are kept while they are typed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForMore, beneath, draftKey, editKey, fieldsOf, isPlain } from "../../static/js/participant/fields.js";
import { inputsOf, whyNot } from "../../static/js/participant/tasks.js";
import { GROUPS, input, inputOf, step, underGoals, view } from "./a_group.mjs";

const ids = (inputs) => inputs.map(({ id }) => id);
const own = (id, kind, more) => input(id, kind, { owner: "person", ...more });

test("what must be about another card stands beneath it, the rest one after the other", () => {
  assert.deepEqual(ids(fieldsOf(step(), "aim")), ["goals", "ranks", "tower", "theme", "dots"]);
  assert.deepEqual(ids(beneath(step(), "aim", inputOf("goals"))), ["needs"]);
});

test("the cards of an earlier pass come along for what is asked beneath them now", () => {
  assert.deepEqual(ids(fieldsOf(step(), "act")), ["goals"]);
  assert.deepEqual(ids(beneath(step(), "act", inputOf("goals"))), ["measures"]);
  assert.deepEqual(ids(beneath(step(), "act", inputOf("measures"))), ["steps"]);
});

test("what leads to something that is asked is shown as well", () => {
  const later = step({ inputs: step().inputs.map((one) => (one.id === "measures" ? { ...one, pass: "aim" } : one)) });
  assert.deepEqual(ids(fieldsOf(later, "act")), ["goals"]);
  assert.deepEqual(ids(beneath(later, "act", inputOf("goals", later))), ["measures"]);
});

test("two inputs that are about one another do not keep a phone busy for ever", () => {
  const [one, other] = ["one", "other"].map((id) => input(id, "cards", { about: { offer: "input", input: id === "one" ? "other" : "one", required: true } }));
  assert.equal(fieldsOf(step({ inputs: [one, other] }), "aim").length, 2);
});

test("an input without a pass is there in every pass", () => {
  const always = own("always", "note", { pass: "" });
  assert.deepEqual(["aim", "act"].map((pass) => ids(inputsOf(step({ inputs: [always] }), pass))), [["always"], ["always"]]);
  assert.equal(whyNot({ status: "open" }, step(), always), null);
});

test("only cards of one's own about nothing hang on the phone's own board", () => {
  const plain = own("plain");
  assert.equal(isPlain(plain, step({ inputs: [plain] })), true);
  const others = [own("n", "note"), input("g"), own("a", "cards", { about: { offer: "prompts" } }), own("m", "cards", { marks: [{ id: "m", label: "m" }] })];
  assert.deepEqual(others.map((one) => isPlain(one, step({ inputs: [one] }))), [false, false, false, false]);
  const goals = own("goals");
  assert.equal(isPlain(goals, step({ inputs: [goals, own("needs", "cards", { about: underGoals })] })), false);
});

test("the second file is fetched for what the first cannot draw", () => {
  const plain = step({ inputs: [own("plain"), input("quotes", "cards", { by: "facilitator" })] });
  const asks = (steps, workshop, groups = {}) => asksForMore(steps, { workshop: { w: { status: "open", grouping: "none", ...workshop } }, groups });
  assert.equal(asks([plain]), false);
  assert.deepEqual([asks([step()]), asks([plain], { grouping: "choice" }), asks([plain], { status: "ended" }), asks([plain], {}, GROUPS)], [true, true, true, true]);
  assert.equal(asksForMore([plain], view().state), true);
});

test("each place has a draft of its own", () => {
  const place = { step: "s", prompt: "", about: "goal", row: 1 };
  assert.deepEqual(draftKey(own("plain"), { ...place, prompt: "q1" }), ["s", "plain", "q1"]);
  assert.deepEqual([inputOf("needs"), inputOf("ranks"), inputOf("tower")].map((one) => draftKey(one, place)), [["s", "needs", "", "goal"], ["s", "ranks", "", "1"], ["s", "tower", ""]]);
  const card = { id: "c", step: "s", input: "goals" };
  assert.deepEqual([editKey(inputOf("goals"), card), editKey(own("plain"), card)], [["s", "goals", "edit", "c"], ["edit", "c"]]);
});
