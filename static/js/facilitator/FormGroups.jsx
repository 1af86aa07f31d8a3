// Lets the tool form the groups: mixed or alike, so many or so large; says what did not work out, and takes it back at once.

import { useState } from "preact/hooks";
import { useStore } from "../live/use_store.js";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _, _n } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { groupMoves, unmetSentences } from "./groups.js";
import { useDesk } from "./use_desk.js";

const MODES = { spread: () => _("mischen"), gather: () => _("gleiche zusammen") };
const HINTS = {
  spread: () => _("Funktionen und Regionen verteilen sich gleichmäßig."),
  gather: () => _("Wer dieselbe Funktion hat, sitzt zusammen, möglichst auch aus derselben Region."),
};
const BY = { number: () => _("Zahl der Gruppen"), size: () => _("Personen je Gruppe") };
/** Work in groups goes well with about so many. */
const USUAL_SIZE = 5;

export function FormGroups({ tell }) {
  const { desk, day } = useDesk();
  const { busy } = useStore(desk.steering);
  const people = Object.keys(day.people).length;
  const [mode, setMode] = useState("spread");
  const [by, setBy] = useState("number");
  const [typed, type] = useState(null);
  const [open] = useState(() => !Object.keys(day.groups).length);
  const number = typed ?? String(by === "size" ? USUAL_SIZE : Math.max(2, Math.round(people / USUAL_SIZE)));
  const blocked = busy > 0 || !(Math.round(Number(number)) >= 1);
  const form = async (event) => {
    event.preventDefault();
    if (blocked) return;
    const answers = await desk.steering.send(groupMoves.form({ mode, by, number: Math.round(Number(number)) }));
    if (answers) tell(answers[0].answer);
  };
  return (
    <details class="panel" open={open}>
      <summary>{_("Gruppen bilden lassen")}</summary>
      <form class="stack stack--tight" onSubmit={form}>
        <p class="small">{_n("Eine Person ist da, mit Handy oder auf Papier.", "{n} Personen sind da, mit Handy oder auf Papier.", people)}</p>
        <Choice label={_("So zusammensetzen")} value={mode} options={optionsOf(MODES)} choose={setMode} />
        <p class="small soft">{HINTS[mode]()}</p>
        <Choice label={_("Vorgeben")} value={by} options={optionsOf(BY)} choose={(way) => { setBy(way); type(null); }} />
        <label class="stack stack--tight">
          <span class="field__label">{BY[by]()}</span>
          <input class="field__input" type="number" min="1" max="250" inputMode="numeric" value={number} onInput={(event) => type(event.currentTarget.value)} />
        </label>
        <Button type="submit" look="primary" blocked={blocked}>{Object.keys(day.groups).length ? _("Neu bilden") : _("Gruppen bilden")}</Button>
        {Object.keys(day.groups).length > 0 && <p class="small soft">{_("Die bisherigen Gruppen gehen dann auseinander. Was sie geschrieben haben, bleibt.")}</p>}
      </form>
    </details>
  );
}

/** What the forming could not give is said in plain words; a person decides whether it will do. */
export function Formed({ answer, done }) {
  const { day, send } = useDesk();
  const back = () => send(groupMoves.takeBack()).then((answers) => answers && done());
  const sentences = unmetSentences(answer.unmet, day);
  const title = _n("Eine Gruppe ist gebildet.", "{n} Gruppen sind gebildet.", answer.groups.length);
  return (
    <Notice kind={sentences.length ? "info" : "ok"} title={title} action={<Button onClick={back}>{_("Rückgängig")}</Button>}>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </Notice>
  );
}

const optionsOf = (words) => Object.entries(words).map(([value, word]) => ({ value, text: word() }));
