// Which keys lead the wall, and the switch for those whom single letters get in the way.

import { useState } from "preact/hooks";
import { keysOn, switchKeys } from "../facilitator/keys.js";
import { Button } from "../parts/Button.jsx";
import { Dialog } from "../parts/Dialog.jsx";
import { _ } from "../texts.js";

const LINES = () => [
  [["→", "↓", _("Bild ↓"), _("Leertaste"), "n"], _("weiter")],
  [["←", "↑", _("Bild ↑")], _("zurück")],
  [["b", "."], _("schwarz, und wieder hell")],
  [["w"], _("anhalten oder aufdecken")],
  [["t"], _("hell, dunkel, Kontrast")],
  [["s"], _("Ton am Ende der Zeit, oder keiner")],
  [["f", "F5"], _("Vollbild")],
  [["?"], _("diese Hilfe")],
];

export function KeyHelp({ open, close }) {
  return (
    <div class="wall__help" data-scale="desk">
      <Dialog open={open} title={_("Tasten der Wand")} onClose={close} actions={<Button onClick={close}>{_("Schließen")}</Button>}>
        <ul class="stack stack--tight">{LINES().map((line) => <Line key={line[1]} line={line} />)}</ul>
        <p>{_("Ein Zeigegerät mit zwei Tasten genügt: weiter und zurück.")}</p>
        <LetterSwitch />
      </Dialog>
    </div>
  );
}

function Line({ line: [keys, words] }) {
  return (
    <li class="wall__key-line">
      <span class="wall__keys">{keys.map((key) => <kbd key={key} class="button__key">{key}</kbd>)}</span>
      <span>{words}</span>
    </li>
  );
}

function LetterSwitch() {
  const [on, setOn] = useState(keysOn);
  const turn = (event) => {
    switchKeys(event.currentTarget.checked);
    setOn(keysOn());
  };
  return <label class="choice"><input type="checkbox" checked={on} onChange={turn} />{_("Einzelne Tasten benutzen")}</label>;
}
