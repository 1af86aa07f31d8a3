// What a step's contributions amount to for this phone, as the server tells it; fetched only while somebody can see it.

import { useEffect, useMemo, useState } from "preact/hooks";
import { useTold } from "../agenda/use_told.js";
import { drawn, hasToldSlot } from "./MethodPage.jsx";

export function Told({ phone, workshop, step }) {
  const { contributions, groups } = phone.live.get().view.state;
  const { html } = useTold({ workshop, contributions: contributions ?? {}, groups }, hasToldSlot(step) ? step : null, useHidden());
  const nodes = useMemo(() => [...new DOMParser().parseFromString(html, "text/html").body.childNodes], [html]);
  return <div class="told">{nodes.map((node) => drawn(node))}</div>;
}

function useHidden() {
  const [hidden, hide] = useState(document.hidden);
  useEffect(() => {
    const look = () => hide(document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return hidden;
}
