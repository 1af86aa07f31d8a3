// Everything a moderator can do with one press: the acts, what is said afterwards, and how it is taken back.

import { _, _n } from "../texts.js";

const step = (verb, one, more = {}) => ({ act: `step.${verb}`, data: { step: one.id, ...more } });
const card = (verb, one) => ({ act: `contribution.${verb}`, data: { contribution: one.id } });
const arrange = (one, placing) => ({ act: "contribution.arrange", data: { contribution: one.id, ...placing } });
const wall = (change) => ({ act: "wall.set", data: change });
/** As the input of the wall: whichever belongs to the pass the step is in. */
export const FOLLOWS = "running";
const BACK = [{ act: "step.back", data: {} }];

/** `{acts, said, undo}` for `steering.send(acts, {said, undo})`. */
export const moves = {
  open: (one) => ({ acts: [step("open", one)], said: _("Geöffnet: {title}", { title: one.title }), undo: BACK }),
  reopen: (one) => ({ acts: [step("reopen", one)], said: _("Wieder offen: {title}", { title: one.title }), undo: BACK }),
  close: (one) => ({ acts: [step("close", one)], said: _("Geschlossen: {title}", { title: one.title }), undo: BACK }),
  /** Clock, groups and slides make room for the result; taken back, they are there again. */
  show: (one, { show } = {}) => {
    const covered = ["timer", "groups", "slides"].includes(show);
    return {
      acts: [step("show", one), ...(covered ? [wall({ show: "cards" })] : [])],
      said: _("Gezeigt: {title}", { title: one.title }),
      undo: [...BACK, ...(covered ? [wall({ show })] : [])],
    };
  },
  turn: (one, pass) => ({
    acts: [step("turn", one, { pass_id: pass.id })],
    said: _("Jetzt: {title}", { title: _(pass.title) }),
    undo: [step("turn", one, { pass_id: one.pass })],
  }),
  /** The clock begins anew at the next poster; taken back, it runs on as it ran. */
  rotate: (one, turn) => ({
    acts: [step("rotate", one, { turn })],
    said: _("Die Gruppen wechseln: Runde {n} von {all}.", { n: turn + 1, all: one.prompts.length }),
    undo: BACK,
  }),
  lock: (one, locked) => ({
    acts: [step("lock", one, { locked })],
    said: locked ? _("Das Schreiben ist angehalten.") : _("Es kann wieder geschrieben werden."),
    undo: [step("lock", one, { locked: !locked })],
  }),
  setTimer: (one, minutes) => ({ acts: [step("set_timer", one, { minutes })] }),
  extendTimer: (one) => ({ acts: [step("extend_timer", one, { minutes: 1 })] }),
  stopTimer: (one) => ({ acts: [step("stop_timer", one)] }),
  /** All that is still planned begins later, by as much as the day is behind. */
  shiftRest: ({ step: one, minutes }) => ({
    acts: [{ act: "agenda.shift", data: { step: one.id, minutes } }],
    said: _n("Der Rest des Tages beginnt eine Minute später.", "Der Rest des Tages beginnt {n} Minuten später.", minutes),
    undo: [{ act: "agenda.shift", data: { step: one.id, minutes: -minutes } }],
  }),
  back: () => ({ acts: BACK, said: _("Der letzte Schritt ist zurückgenommen.") }),

  hide: (one) => ({ acts: [card("hide", one)], said: _("Karte ausgeblendet."), undo: [card(one.status === "waiting" ? "hold" : "show", one)] }),
  bringBack: (one) => ({ acts: [card("show", one)], said: _("Karte wieder zu sehen."), undo: [card("hide", one)] }),
  approve: (cards) => ({
    acts: cards.map((one) => card("approve", one)),
    said: _n("Karte freigegeben.", "{n} Karten freigegeben.", cards.length),
    undo: cards.map((one) => card("hold", one)),
  }),

  /** Where an entry lies, as a whole; where two change their ranks, the way back changes them again. */
  arrange: (one, placing, before) => ({ acts: [arrange(one, placing)], said: _("Eingeordnet."), undo: [arrange(one, before)] }),
  /** Other words of what was taken down, and its passages in them. */
  rewrite: (one, text, placing) => ({ acts: [{ act: "contribution.edit", data: { contribution: one.id, text } }, arrange(one, placing)], said: _("Der Wortlaut ist geändert.") }),

  freeze: (frozen) => ({
    acts: [wall({ frozen })],
    said: frozen ? _("Die Wand steht still. Neue Karten warten.") : _("Die Wand zeigt wieder alles."),
    undo: frozen ? [wall({ frozen: false })] : null,
  }),
  /** What is on the wall changes back to what was there before; an empty word means "follow the running step". */
  wall: (before, change) => ({
    acts: [wall(change)],
    said: _("Die Wand ist umgestellt."),
    undo: [wall({ step: before.step ?? "", prompt: before.prompt ?? "", theme: before.theme, show: before.show, input: before.input ?? FOLLOWS })],
  }),
  /** The way back is the other key; at the last scene nothing moves, so nothing is claimed. */
  turnWall: (forward) => ({ acts: [{ act: "wall.turn", data: { forward } }] }),
  /** The pages of a result, or slides, counted from 0; behind the last page the wall begins again. */
  turnPage: (page) => ({ acts: [wall({ page })] }),
  readAlong: (readable) => ({
    acts: [wall({ readable })],
    said: readable ? _("Auf den Handys lässt sich die Wand mitlesen.") : _("Die Wand ist nur im Raum zu sehen."),
    undo: [wall({ readable: !readable })],
  }),
  markWords: (words, before) => ({
    acts: [{ act: "workshop.mark_words", data: { words } }],
    said: _("Die Wörter sind gemerkt."),
    undo: [{ act: "workshop.mark_words", data: { words: before } }],
  }),
  endWorkshop: () => ({ acts: [{ act: "workshop.end", data: {} }], said: _("Der Workshop ist beendet."), undo: [{ act: "workshop.open", data: {} }] }),
};
