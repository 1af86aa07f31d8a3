// What has become of my cards, told to people who listen.

import { useEffect, useRef } from "preact/hooks";
import { alarm, announce } from "../live/announcer.js";
import { _, _n } from "../texts.js";

/** `cards` are null until it is known what was there before. */
export function useNews(status, cards) {
  const before = useRef(null);
  useEffect(() => {
    if (!cards) return;
    const was = before.current;
    before.current = new Map(cards.map((card) => [card.id, card]));
    if (!was) return;
    const turned = (state) => cards.filter((card) => card.state === state && was.has(card.id) && was.get(card.id).state !== state);
    const saved = turned("saved").length;
    if (saved) announce("saved", _n("Gespeichert.", "{n} Karten gespeichert.", saved));
    if (turned("refused").length) alarm("refused", _("Etwas wurde nicht angenommen. Der Text steht noch da."));
  }, [cards]);
  useLineSaid(status);
}

function useLineSaid(status) {
  const lost = useRef(false);
  useEffect(() => {
    if (status === "waiting") {
      // Short gaps are nobody's business.
      const timer = setTimeout(() => {
        lost.current = true;
        announce("line", _("Keine Verbindung. Geschriebenes bleibt auf diesem Gerät und geht später von selbst hinaus."));
      }, 4000);
      return () => clearTimeout(timer);
    }
    if (status === "live" && lost.current) announce("line", _("Die Verbindung ist wieder da."));
    lost.current = false;
    return undefined;
  }, [status]);
}
