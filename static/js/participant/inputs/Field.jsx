// One input of a task: who writes here, the field of its kind, and whatever has lost its place in it.

import { Notice } from "../../parts/Notice.jsx";
import { _ } from "../../texts.js";
import { ChooseGroup } from "../ChooseGroup.jsx";
import { isBeneath } from "../fields.js";
import { kindOf } from "./registry.js";
import { Strays } from "./Strays.jsx";
import { UnderThings } from "./UnderThings.jsx";

/** `about` is the thing a field stands beneath. */
export function Field(props) {
  const { input, circle, about } = props;
  if (input.owner === "group" && !circle.group) return <NoGroup {...props} />;
  const Kind = isBeneath(input) && !about ? UnderThings : kindOf(input);
  if (!Kind) return <p>{_("Dieses Feld kennt das Handy noch nicht. Bitte einmal neu laden.")}</p>;
  return (
    <>
      <Kind {...props} />
      {!about && <Strays {...props} />}
    </>
  );
}

function NoGroup(props) {
  const chosen = props.workshop.grouping === "choice";
  return (
    <div class="stack">
      <Notice kind="info" title={_("Hier schreibt eine Gruppe")}>
        <p>{chosen ? _("Noch ist keine Gruppe gewählt. Danach erscheint hier das Feld.") : _("Noch ohne Gruppe? Die Moderation teilt gleich ein, dann erscheint hier das Feld von selbst.")}</p>
      </Notice>
      {chosen && <ChooseGroup {...props} />}
    </div>
  );
}
