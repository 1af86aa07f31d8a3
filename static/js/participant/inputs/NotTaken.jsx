// Says why a choice, a dot or a move was not taken; nothing was typed, so nothing is lost.

import { Button } from "../../parts/Button.jsx";
import { _ } from "../../texts.js";

export function NotTaken({ phone, entries }) {
  const [one] = entries.filter((card) => card.state === "refused");
  if (!one) return null;
  const drop = () => phone.outbox.remove(one.refused.id);
  return (
    <div class="row row--apart">
      <p class="field__error">{one.sentence ?? _("Das hat noch nicht geklappt.")}</p>
      <Button onClick={drop}>{_("Verstanden")}</Button>
    </div>
  );
}
