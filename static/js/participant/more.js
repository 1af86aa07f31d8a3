// The phone's second file: fetched as soon as a day asks for more than cards of one's own, so that the first one stays small.

import { createStore } from "../live/store.js";
import { about } from "../live/pauses.js";
import { useStore } from "../live/use_store.js";

const TRIES_AGAIN_AFTER = 3000;

/** `parts` is what the second file brings, null until it is there. */
const store = createStore({ parts: null });
let asked = false;

/** The parts of the second file; asked for once and then kept. `wanted` says whether this day needs them. */
export function useMore(wanted) {
  if (wanted && !asked) fetchMore();
  return useStore(store).parts;
}

function fetchMore() {
  asked = true;
  const [script, sheet] = document.body.dataset.more.split(" ");
  Promise.all([brought("script", { src: script }), brought("link", { rel: "stylesheet", href: sheet })]).then(
    () => store.set({ parts: globalThis.qidtool.more }),
    // A dead line is no reason to give up: whoever waits for a field still waits for it.
    () => setTimeout(fetchMore, about(TRIES_AGAIN_AFTER)),
  );
}

function brought(name, address) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), address, { onload: resolve });
    element.onerror = () => {
      element.remove();
      reject(new Error(`${name} did not come`));
    };
    document.head.append(element);
  });
}
