// Which keys there are, and the switch for those whom they get in the way.

import { useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { keysOn, switchKeys } from "./keys.js";
import { SHORTCUTS } from "./use_shortcuts.js";

export function Help({ close }) {
  const [on, setOn] = useState(keysOn);
  const turn = (event) => {
    switchKeys(event.currentTarget.checked);
    setOn(keysOn());
  };
  return (
    <>
      <p>{_("Die Tasten ruhen, solange in ein Feld getippt wird.")}</p>
      <ul class="key-list stack stack--tight">
        {SHORTCUTS.map(([key, words]) => <li key={key} class="row"><kbd class="button__key">{key}</kbd><span>{words()}</span></li>)}
      </ul>
      <label class="choice"><input type="checkbox" checked={on} onChange={turn} />{_("Einzelne Tasten benutzen")}</label>
      <div class="dialog__actions"><Button onClick={close}>{_("Schließen")}</Button></div>
    </>
  );
}
