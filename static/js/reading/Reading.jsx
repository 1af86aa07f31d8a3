// The wall in the hand: where we are, what hangs there, and the way back to writing.

import { useMemo } from "preact/hooks";
import { dayOf } from "../agenda/day.js";
import { shownOn } from "../agenda/scene.js";
import { useStore } from "../live/use_store.js";
import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { CloudsToRead } from "./CloudsToRead.jsx";
import { SlideToRead } from "./SlideToRead.jsx";
import { StepToRead } from "./StepToRead.jsx";
import { Ended, Waiting, Welcome } from "./Still.jsx";
import { GroupsToRead, RestToRead, TimeToRead } from "./TimeAndGroups.jsx";
import { useNews } from "./use_news.js";

const SCENES = { waiting: Waiting, welcome: Welcome, step: StepToRead, slides: SlideToRead, cloud: CloudsToRead, timer: TimeToRead, rest: RestToRead, groups: GroupsToRead, ended: Ended };

export function Reading({ live, writing }) {
  const { view, beat, status, refusal } = useStore(live);
  const day = useMemo(() => dayOf(view), [view]);
  const shown = useMemo(() => shownOn(day), [day]);
  const over = isOver(day.workshop, status, refusal);
  useNews(over ? null : shown);
  const Scene = SCENES[shown.kind];
  return (
    <div class="reading">
      <Header workshop={day.workshop} status={status} />
      {over ? <Over /> : <Scene {...shown} day={day} beat={beat} now={live.now} />}
      <p class="reading__foot"><a class="button" href={writing}>{_("Zurück zum Schreiben")}</a></p>
    </div>
  );
}

/** Switched off by the moderation, or by a wall that shows only a number, whether the goodbye, the record or a closed door says so first. */
function isOver(workshop, status, refusal) {
  return status === "ended" || workshop?.wall_readable === false || Boolean(refusal && !refusal.retry);
}

function Header({ workshop, status }) {
  const where = [workshop?.title, workshop?.place].filter(Boolean).join(" · ");
  return (
    <header class="reading__top">
      <p class="reading__where">{where}</p>
      {(status === "live" || status === "waiting") && <ConnectionMark connected={status === "live"} />}
    </header>
  );
}

function Over() {
  return (
    <section class="reading__scene">
      <h1>{_("Wand mitlesen")}</h1>
      <Notice kind="info" title={_("Hier lässt sich gerade nicht mitlesen.")}>
        <p>{_("Sobald die Wand wieder Worte zeigt und die Moderation es freigibt, steht der Link beim Schreiben bereit.")}</p>
      </Notice>
    </section>
  );
}
