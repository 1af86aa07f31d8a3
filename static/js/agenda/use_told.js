// Fetches what a step's contributions amount to, as the server tells it, and again when they have changed.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";

/** Several changes in one go are fetched once. */
const SETTLES_WITHIN = 600;
const TRIES_AGAIN_AFTER = 5000;
const NOTHING = { html: "", missing: false };

/**
 * `{html, missing}`: the fragment of this step, empty until it is there; `missing` if nobody can tell it. Without a step
 * nothing is fetched, and while `held` nothing new. What is shown stays until the newer telling has arrived.
 */
export function useTold({ workshop, contributions, groups }, step, held) {
  const [told, tell] = useState({ step: null, ...NOTHING });
  const known = useSignature(step, contributions, groups, held);
  useEffect(() => {
    if (!step) return undefined;
    const giveUp = new AbortController();
    let timer = 0;
    const ask = () => fetched(`/workshops/${workshop.id}/steps/${step.id}/told?viewer=${document.body.dataset.viewer}`, giveUp.signal)
      .then((answer) => tell({ step: step.id, ...answer }), () => again(TRIES_AGAIN_AFTER));
    const again = (pause) => {
      if (!giveUp.signal.aborted) timer = setTimeout(ask, pause);
    };
    again(told.step === step.id ? SETTLES_WITHIN : 0);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [step?.id, known]);
  return told.step === step?.id ? told : NOTHING;
}

async function fetched(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  if (answer.ok) return { html: await answer.text(), missing: false };
  if (answer.status >= 500) throw new Error(answer.statusText);
  return { html: "", missing: true };
}

/** Changes with everything that can be told; on a held wall it stands still. */
function useSignature(step, contributions, groups, held) {
  const kept = useRef({ step: null, text: "" });
  return useMemo(() => {
    if (held && kept.current.step === step?.id) return kept.current.text;
    const entries = step ? Object.values(contributions).filter((one) => one.step === step.id) : [];
    kept.current = { step: step?.id ?? null, text: step ? JSON.stringify([step.title, step.prompts, entries, groups]) : "" };
    return kept.current.text;
  }, [step, contributions, groups, held]);
}
