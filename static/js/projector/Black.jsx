// A black wall, so that the hall looks at whoever speaks; only this screen is dark, and any touch or the same key lifts it.

import { _ } from "../texts.js";

export function Black({ lift }) {
  return (
    <button type="button" class="wall__black" onClick={lift} aria-keyshortcuts="b .">
      <span class="unseen">{_("Die Wand ist schwarz. Wieder zeigen")}</span>
    </button>
  );
}
