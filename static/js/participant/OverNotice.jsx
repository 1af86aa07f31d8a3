// Says why a field takes no words just now, and that what stands in it stays there.

import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { isLate, whyNot } from "./tasks.js";

export function OverNotice({ workshop, step, inputs }) {
  const input = inputs[0];
  if (!input) return null;
  const why = whyNot(workshop, step, input);
  if (why) return <Notice kind={why === "locked" ? "info" : "warn"}><p>{sentence(why)}</p></Notice>;
  return isLate(step, input) ? <Notice kind="info"><p>{_("Dieser Teil ist vorbei. Nachreichen geht noch.")}</p></Notice> : null;
}

function sentence(why) {
  if (why === "locked") return _("Die Moderation hat das Schreiben kurz angehalten. Alles Getippte bleibt stehen.");
  if (why === "early") return _("Dieser Teil hat noch nicht angefangen.");
  return _("Dieser Teil ist vorbei und nimmt nichts mehr an. Alles Getippte bleibt hier stehen.");
}
