// What others in my group have written and changed, told to people who listen.

import { useEffect, useRef } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { _, _n } from "../texts.js";

/** Shows nothing: the cards themselves are seen in their fields. */
export function GroupNews({ cards }) {
  const before = useRef(null);
  useEffect(() => {
    if (before.current) sayWhatOthersDid(cards, before.current);
    before.current = new Map(cards.map((card) => [card.id, card]));
  }, [cards]);
  return null;
}

/** What changes from saved to saved, or goes without having been asked to leave, did so on another phone. */
function sayWhatOthersDid(cards, was) {
  const settled = cards.filter((card) => card.for_group && card.state === "saved");
  const came = settled.filter((card) => !was.has(card.id) && !card.mine).length;
  const changed = settled.filter((card) => was.get(card.id)?.state === "saved" && !isAlike(card, was.get(card.id))).length;
  const here = new Set(cards.map((card) => card.id));
  const gone = [...was.values()].filter((card) => card.for_group && !card.leaving && !here.has(card.id)).length;
  if (came) announce("group", _n("Neu aus eurer Gruppe: eine Karte.", "Neu aus eurer Gruppe: {n} Karten.", came));
  else if (changed + gone) announce("group", _("Eure Gruppe hat etwas geändert."));
}

const SHOWN = ["text", "row", "about", "marks"];

const isAlike = (one, other) => SHOWN.every((part) => String(one[part] ?? "") === String(other[part] ?? ""));
