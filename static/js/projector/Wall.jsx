// The wall: one look at a time, decided by what the moderation chose and where the day is.

import { useMemo, useState } from "preact/hooks";
import { leavesRoomBeside } from "../agenda/clouds.js";
import { dayOf } from "../agenda/day.js";
import { tells } from "../agenda/page_pieces.jsx";
import { pageOf, shownOn } from "../agenda/scene.js";
import { useTold } from "../agenda/use_told.js";
import { useTone } from "../agenda/use_tone.js";
import { useStore } from "../live/use_store.js";
import { _ } from "../texts.js";
import { Black } from "./Black.jsx";
import { CloudScene } from "./CloudScene.jsx";
import { Foot } from "./Foot.jsx";
import { GroupsScene } from "./GroupsScene.jsx";
import { KeyHelp } from "./KeyHelp.jsx";
import { RestScene } from "./RestScene.jsx";
import { SlidesScene } from "./SlidesScene.jsx";
import { StepScene } from "./StepScene.jsx";
import { TimerScene } from "./TimerScene.jsx";
import { ToldScene } from "./ToldScene.jsx";
import { Tools } from "./Tools.jsx";
import { useWallKeys } from "./use_wall_keys.js";
import { useTheme } from "./use_theme.js";
import { Welcome } from "./Welcome.jsx";

const SCENES = { waiting: Waiting, welcome: Welcome, step: StepScene, told: ToldScene, slides: SlidesScene, cloud: CloudScene, timer: TimerScene, rest: RestScene, groups: GroupsScene, ended: Ended };

export function Wall({ live, remote }) {
  const { view, beat, status, refusal } = useStore(live);
  const { busy, said } = useStore(remote);
  const day = useMemo(() => dayOf(view), [view]);
  const { shown, told } = useShown(day);
  const theme = useTheme(day.workshop?.wall.theme);
  const tone = useTone(shown.step?.status === "open" ? shown.step.timer : null, live.now);
  const [black, setBlack] = useState(false);
  const [help, setHelp] = useState(false);
  const [pages, setPages] = useState(1);
  useWallKeys({ remote, wall: day.workshop?.wall, theme, tone, pages, black, setBlack, setHelp });
  const Scene = SCENES[shown.kind];
  const foot = shown.prompt || (shown.clouds && leavesRoomBeside(shown.clouds.length)) ? "beside" : "beneath";
  const place = { page: pageOf(day, shown.step, shown.prompt?.id), pages: shown.prompt?.slides ?? pages };
  return (
    <div class="wall" data-scale="wall" data-look={shown.look} data-foot={foot} data-turning={busy}>
      <div class="wall__frame" inert={black}>
        <Scene {...shown} {...place} day={day} beat={beat} now={live.now} told={told} setPages={setPages} />
        <Foot {...shown} {...place} day={day} status={status} refusal={refusal} said={said} />
      </div>
      <Tools openHelp={() => setHelp(true)} tone={tone} inert={black} />
      <KeyHelp open={help} close={() => setHelp(false)} />
      {black && <Black lift={() => setBlack(false)} />}
    </div>
  );
}

/** What the wall is about; a result that nobody can tell leaves its place to the cards. */
function useShown(day) {
  const wished = useMemo(() => shownOn(day, tells), [day]);
  const told = useTold(day, wished.kind === "told" ? wished.step : null, Boolean(day.workshop?.wall.frozen));
  const cards = useMemo(() => shownOn(day), [day]);
  return { shown: told.missing ? cards : wished, told };
}

function Waiting() {
  return <section class="wall__stage"><div class="wall__centre"><h1 class="wall__name">{_("Die Wand wird geladen …")}</h1></div></section>;
}

function Ended({ day }) {
  const { title, place } = day.workshop;
  return (
    <>
      <header class="wall__top"><p class="wall__place">{[title, place].filter(Boolean).join(" · ")}</p></header>
      <section class="wall__stage">
        <div class="wall__centre">
          <h1 class="wall__name">{_("Danke fürs Mitdenken!")}</h1>
          <p class="wall__lead">{_("Alles, was heute geschrieben wurde, ist gespeichert und geht in die Dokumentation ein.")}</p>
        </div>
      </section>
    </>
  );
}
