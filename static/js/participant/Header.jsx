// The head of the phone: which workshop this is, the way to its wall if one may read along, and whether the line to the hall is there.

import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { _ } from "../texts.js";

export function Header({ workshop, status }) {
  const where = [workshop?.title, workshop?.place].filter(Boolean).join(" · ");
  return (
    <header class="phone__top">
      <p class="phone__where">{where}</p>
      {status !== "connecting" && <ConnectionMark connected={status === "live"} />}
      {workshop?.wall_readable && <a class="phone__wall button button--quiet" href={`/teilnahme/${workshop.id}/wand`}>{_("Wand mitlesen")}</a>}
    </header>
  );
}
