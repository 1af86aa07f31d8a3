// Where one is among several questions, and the way to the others.
import { _ } from "../texts.js";
import { Button } from "./Button.jsx";
import { Icon } from "./Icon.jsx";

/** @param {{place: number, total: number, onGo: (place: number) => void, label?: string}} props places count from 1 */
export function Pager({ place, total, onGo, label }) {
  if (total < 2) return null;
  return (
    <nav class="pager" aria-label={label || _("Fragen")}>
      <Button icon look="quiet" blocked={place <= 1} onClick={() => onGo(place - 1)} aria-label={_("Vorige Frage")}><Icon name="previous" /></Button>
      <p class="pager__place">{_("Frage {n} von {total}", { n: place, total })}</p>
      <Button icon look="quiet" blocked={place >= total} onClick={() => onGo(place + 1)} aria-label={_("Nächste Frage")}><Icon name="next" /></Button>
    </nav>
  );
}
