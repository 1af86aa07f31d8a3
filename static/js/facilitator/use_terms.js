// What the desk for terms remembers while it lies open: the place, what is chosen, and what has been asked for and not been counted yet.

import { useEffect, useState } from "preact/hooks";
import { uuid } from "../live/uuid.js";
import { _ } from "../texts.js";
import { chosenIn, cloudAt, corrections, firstPlace, isBeingCounted, labels, questionAt } from "./terms.js";
import { correctionSaid } from "./term_words.js";
import { useDesk } from "./use_desk.js";

/** `{place, turn, cloud, counting, chosen, keys, choose, clear, correct, takeBack, count}` */
export function useTerms(step) {
  const { day } = useDesk();
  const [place, setPlace] = useState(() => firstPlace(step, day.workshop.wall));
  const [keys, setKeys] = useState(() => new Set());
  const cloud = cloudAt(day.clouds, place);
  useAsked(place, cloud);
  const correcting = useCorrecting(cloud);
  const turn = (change) => {
    const input = change.input ?? place.input;
    setPlace({ ...place, input, prompt: questionAt(step, input, change.prompt ?? place.prompt) });
    setKeys(new Set());
  };
  const choose = (some, on) => setKeys((before) => changed(before, some, on));
  return { place, turn, cloud, keys, choose, clear: () => setKeys(new Set()), chosen: chosenIn(cloud?.terms ?? [], keys), ...correcting };
}

/** A cloud that nobody has asked for yet is asked for, once for each place. */
function useAsked(place, cloud) {
  const { send } = useDesk();
  useEffect(() => {
    if (!cloud) send({ acts: [{ act: "cloud.ask", data: place }] });
  }, [place.step, place.prompt, place.input, cloud === null]);
}

/** Nothing is shown as done before the server has counted it; until then the desk says that it is being counted. */
function useCorrecting(cloud) {
  const { send } = useDesk();
  const [last, wait] = useState(0);
  const waitFor = (answers) => answers && wait((n) => Math.max(n, ...answers.map((answer) => answer.n ?? 0)));
  const takeBack = async (id, label) => {
    const done = await send({ acts: [{ act: "words.take_back", data: { correction: id } }], said: correctionSaid("back", label) });
    waitFor(done);
    return done;
  };
  const correct = async (kind, ...about) => {
    const id = uuid();
    const label = labels[kind](...about);
    const undo = () => takeBack(id, label);
    const done = await send({ acts: [{ id, act: "words.correct", data: corrections[kind](...about) }], said: correctionSaid(kind, label), undo });
    waitFor(done);
    return done;
  };
  const count = (change) => {
    const { rule, at_least: atLeast } = { ...cloud, ...change };
    const undo = [{ act: "cloud.count", data: { cloud: cloud.id, rule: cloud.rule, at_least: cloud.at_least } }];
    return send({ acts: [{ act: "cloud.count", data: { cloud: cloud.id, rule, at_least: atLeast } }], said: _("Die Wolke wird anders gezählt."), undo });
  };
  return { correct, takeBack, count, counting: isBeingCounted(cloud, last) };
}

function changed(before, some, on) {
  const after = new Set(before);
  for (const key of some) on ? after.add(key) : after.delete(key);
  return after;
}
