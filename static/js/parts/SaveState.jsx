// What became of a card: on its way, safe, waiting for the network, or not taken.
import { _ } from "../texts.js";
import { Icon } from "./Icon.jsx";

/** On its way is only heard; everything that lasts is also read. */
const STATES = {
  sending: { icon: "sending", heard: () => _("wird gesendet") },
  saved: { icon: "check", read: () => _("gespeichert") },
  waiting: { icon: "hourglass", read: () => _("wartet auf Netz") },
  refused: { icon: "alert", read: () => _("noch nicht angenommen") },
};

/** @param {{state: "sending"|"saved"|"waiting"|"refused"}} props */
export function SaveState({ state }) {
  const { icon, read, heard } = STATES[state];
  return (
    <span class={`state state--${state}`} key={state}>
      <Icon name={icon} class="state__mark" />
      {read ? <span>{read()}</span> : <span class="unseen">{heard()}</span>}
    </span>
  );
}
