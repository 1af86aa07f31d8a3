// Lets the keys lead the wall: scenes through the server, everything else on this screen alone.

import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { turnFullScreen } from "./full_screen.js";
import { orderOf, takesStart } from "./keys.js";

const DOES = {
  forward: ({ remote, pages }) => remote.turn(true, pages),
  back: ({ remote, pages }) => remote.turn(false, pages),
  black: ({ setBlack }) => setBlack(true),
  full: () => turnFullScreen(),
  start: () => turnFullScreen().then((done) => done || location.reload()),
  theme: ({ remote, theme }) => (remote.leads && !theme.own ? remote.set({ theme: theme.next }) : theme.take(theme.next)),
  hold: ({ remote, wall }) => wall && remote.set({ frozen: !wall.frozen }),
  sound: ({ tone }) => tone.possible && tone.turn(),
  help: ({ setHelp }) => setHelp(true),
};
/** Long enough to be read by the hand that pressed, not by the whole hall. */
const SAID_FOR = 6000;
const LIFTS = new Set(["forward", "back", "black"]);

export function useWallKeys(wall) {
  const latest = useRef();
  latest.current = wall;
  useLayoutEffect(() => {
    const pressed = (event) => {
      const order = orderOf(event, { dialog: Boolean(document.querySelector("dialog[open]")) });
      if (!order || (order === "start" && !takesStart(document))) return;
      event.preventDefault();
      const { black, setBlack } = latest.current;
      // Behind a black screen nothing moves: the first key only shows again what was there.
      if (black && LIFTS.has(order)) setBlack(false);
      else DOES[order](latest.current);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  useSaid(wall.remote);
}

/** What a key could not do is also said to those who listen, and leaves the wall again by itself. */
function useSaid(remote) {
  useEffect(() => {
    let timer = 0;
    const heard = ({ said }) => {
      clearTimeout(timer);
      if (!said) return;
      announce("keys", said);
      timer = setTimeout(remote.say, SAID_FOR, "");
    };
    return remote.subscribe(heard);
  }, [remote]);
}
