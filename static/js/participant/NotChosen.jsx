// Says that the group somebody chose could not be had, wherever on the phone they are by then.

import { useEffect } from "preact/hooks";
import { alarm } from "../live/announcer.js";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";

export function NotChosen({ phone, circle: { refused } }) {
  const sentence = refused && (refused.error?.text ?? _("Das hat noch nicht geklappt."));
  useEffect(() => sentence && alarm("group", sentence), [sentence]);
  if (!refused) return null;
  return (
    <Notice kind="warn" action={<Button onClick={() => phone.outbox.remove(refused.id)}>{_("Verstanden")}</Button>}>
      <p>{sentence}</p>
    </Notice>
  );
}
