// What a phone makes of it all: where it follows the room, and how one's own cards look.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cardsOf, myCards, shownIn } from "../../static/js/participant/my_cards.js";
import { follow, taskOf, whyNot } from "../../static/js/participant/tasks.js";

const START = { task: null, offer: null, seen: 0 };
const step = (id, status, opened_at = null, more = {}) => ({ id, status, opened_at, pass: "answers", position: 1, ...more });
const task = (id, pass = "answers") => ({ step: id, pass });

test("a phone goes where the room goes", () => {
  const waiting = follow(START, [step("a", "planned")], false);
  assert.deepEqual(waiting, START);
  const first = follow(waiting, [step("a", "open", 10)], false);
  assert.deepEqual(first.task, task("a"));
  const second = follow(first, [step("a", "closed", 10), step("b", "open", 20)], false);
  assert.deepEqual(second.task, task("b"));
  assert.deepEqual(follow(second, [step("b", "open", 20, { pass: "heard" })], false).task, task("b", "heard"));
  assert.deepEqual(follow(second, [step("b", "closed", 20)], false).task, null);
});

test("whoever is writing stays, and is offered the new task", () => {
  const first = follow(START, [step("a", "open", 10)], false);
  const moved = [step("a", "closed", 10), step("b", "open", 20)];
  const writing = follow(first, moved, true);
  assert.deepEqual([writing.task, writing.offer], [task("a"), task("b")]);
  assert.deepEqual(follow(writing, moved, false).task, task("b"));
  const turned = follow(first, [step("a", "open", 10, { pass: "heard" })], true);
  assert.deepEqual([turned.task, turned.offer], [task("a"), task("a", "heard")]);
});

test("an offer that is closed again is taken back", () => {
  const first = follow(START, [step("a", "open", 10)], false);
  const both = follow(first, [step("a", "open", 10), step("b", "open", 20)], true);
  assert.deepEqual([both.task, both.offer], [task("a"), task("b")]);
  assert.deepEqual(follow(both, [step("a", "open", 10), step("b", "closed", 20)], true).offer, null);
});

test("with several steps open the phone stays where the person went", () => {
  const open = [step("a", "open", 10), step("b", "open", 20)];
  const latest = follow(START, open, false);
  assert.deepEqual(latest.task, task("b"));
  const chosen = { ...latest, task: taskOf(open[0]) };
  assert.deepEqual(follow(chosen, open, false).task, task("a"));
});

test("an input says why it takes nothing", () => {
  const [workshop, input] = [{ status: "open" }, { pass: "answers" }];
  const why = (one, more) => whyNot({ ...workshop, ...more }, one, input);
  assert.equal(why(step("a", "open")), null);
  assert.equal(why(step("a", "open", 1, { locked: true })), "locked");
  assert.equal(why(step("a", "open", 1, { pass: "heard" })), "over");
  assert.equal(why(step("a", "closed")), "over");
  assert.equal(why(step("a", "closed", 1, { accepts_late: true })), null);
  assert.equal(why(step("a", "planned", 1, { accepts_late: true })), "early");
  assert.equal(why(step("a", "open"), { status: "ended" }), "ended");
});

const record = (id, text, more) => ({ id, text, step: "s", input: "i", prompt: "p", status: "visible", written_at: 1, ...more });
const view = (...records) => ({ heads: { "participant:ada": 7 }, state: { contributions: Object.fromEntries(records.map((one) => [one.id, one])) } });
const row = (id, act, data, more) => ({ id, act: `contribution.${act}`, data, made: 5, tries: 1, state: "waiting", hold_until: 0, error: null, ...more });
const box = (rows = [], flying = [], done = []) => ({ rows, flying, done });
const seen = (cards) => cards.map(({ id, text, state }) => [id, text, state]);

test("a card goes from sending to saved without vanishing in between", () => {
  const a = row("a", "write", { step: "s", input: "i", prompt: "p", text: "neu" });
  const looks = [
    myCards(view(), box([a], ["a"]), true),
    myCards(view(), box([a]), false),
    myCards(view(), box([], [], [{ ...a, n: 8 }]), true),
    myCards(view(record("a", "neu")), box(), true),
  ];
  assert.deepEqual(looks.map(seen), [[["a", "neu", "sending"]], [["a", "neu", "waiting"]], [["a", "neu", "saved"]], [["a", "neu", "saved"]]]);
});

test("a new wording is shown at once, a refused one leaves the card as it was", () => {
  const edit = row("e", "edit", { contribution: "a", text: "neu" });
  const error = { text: "Der Schritt ist zu." };
  assert.deepEqual(seen(myCards(view(record("a", "alt")), box([edit]), true)), [["a", "neu", "sending"]]);
  const [card] = myCards(view(record("a", "alt")), box([{ ...edit, state: "refused", error }]), true);
  assert.deepEqual([card.text, card.state, card.sentence, card.refused.data.text], ["alt", "refused", error.text, "neu"]);
});

test("a withdrawn card can be taken back until its withdrawal has left", () => {
  const leaving = row("w", "withdraw", { contribution: "a" }, { tries: 0, hold_until: 99 });
  const cards = (rows) => myCards(view(record("a", "x")), box(rows), true);
  assert.equal(cards([leaving])[0].leaving, "w");
  assert.deepEqual(cards([{ ...leaving, tries: 1 }]), []);
});

test("a card hidden from the wall looks to its author like any other", () => {
  const look = (status) => myCards(view(record("a", "x", { status })), box(), true)[0].state;
  assert.equal(look("hidden"), look("visible"));
});

test("what the view shows by now is known by its number", () => {
  const isShown = shownIn(view(record("a", "x")), "ada");
  assert.deepEqual([isShown(row("e", "edit", {}, { n: 7 })), isShown(row("e", "edit", {}, { n: 8 })), isShown(row("a", "write", {}))], [true, false, true]);
});

test("cards lie where they were written", () => {
  const cards = [record("a", "x"), record("b", "y", { prompt: null }), record("c", "z", { prompt: "q" })];
  assert.deepEqual(cardsOf(cards, { step: "s", input: "i", prompt: undefined }).map(({ id }) => id), ["b"]);
});
