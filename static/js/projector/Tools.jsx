// The keys of the wall for a hand on the mouse: full screen, the tone and help; they fade away when nobody reaches for them.

import { useEffect, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.jsx";
import { _ } from "../texts.js";
import { turnFullScreen, useFullScreen } from "./full_screen.js";

const FADES_AFTER = 3000;

export function Tools({ openHelp, tone, inert }) {
  const near = useHandNear();
  const full = useFullScreen();
  return (
    <div class={near ? "wall__tools wall__tools--near" : "wall__tools"} inert={inert}>
      <button type="button" class="wall__tool" onClick={() => turnFullScreen()} aria-keyshortcuts="f" aria-pressed={full}>
        <Icon name="screen" />{_("Vollbild")} <kbd aria-hidden="true">F</kbd>
      </button>
      {tone.possible && (
        <button type="button" class="wall__tool" onClick={tone.turn} aria-keyshortcuts="s" aria-pressed={tone.on}>
          <Icon name={tone.on ? "sound" : "no_sound"} />{_("Ton am Ende")} <kbd aria-hidden="true">S</kbd>
        </button>
      )}
      <button type="button" class="wall__tool" onClick={openHelp} aria-keyshortcuts="?">
        {_("Tasten")} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  );
}

/** True for a while after the pointer was moved or the page was opened. */
function useHandNear() {
  const [near, setNear] = useState(true);
  useEffect(() => {
    let timer = setTimeout(setNear, FADES_AFTER, false);
    const moved = () => {
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(setNear, FADES_AFTER, false);
    };
    document.addEventListener("pointermove", moved);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", moved);
    };
  }, []);
  return near;
}
