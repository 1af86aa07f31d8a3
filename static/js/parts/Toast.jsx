// "Done" with a way back: stays a while, and as long as someone is looking at it.
import { useEffect, useState } from "preact/hooks";
import { _ } from "../texts.js";
import { Button } from "./Button.jsx";

/** @param {{children: any}} props */
export const Toasts = ({ children }) => <div class="toasts">{children}</div>;

/** @param {{text: string, onUndo?: () => void, onGone: () => void, seconds?: number}} props */
export function Toast({ text, onUndo, onGone, seconds = 12 }) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const id = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(id);
  }, [held, text]);
  const keep = () => hold(true);
  const release = () => hold(false);
  const undo = () => { onUndo(); onGone(); };
  return (
    <div class="toast" onPointerEnter={keep} onPointerLeave={release} onFocusIn={keep} onFocusOut={release}>
      <span>{text}</span>
      {onUndo && <Button onClick={undo}>{_("Zurücknehmen")}</Button>}
    </div>
  );
}
