// The sheets that are laid over the cockpit: paper cards, groups, terms, marked words, help, and the question before the end.

import { sceneOf } from "../agenda/scene.js";
import { Button } from "../parts/Button.jsx";
import { Dialog } from "../parts/Dialog.jsx";
import { _ } from "../texts.js";
import { GroupDesk } from "./GroupDesk.jsx";
import { Help } from "./Help.jsx";
import { moves } from "./moves.js";
import { PaperCards } from "./PaperCards.jsx";
import { useDesk } from "./use_desk.js";
import { WatchedWords } from "./WatchedWords.jsx";
import { WordDesk } from "./WordDesk.jsx";

export function Dialogs({ dialog, openDialog, step, lookedAt }) {
  const { day, send } = useDesk();
  // Whose terms: those of the step somebody looks at, else those the wall is about.
  const termsOf = lookedAt ? step : (sceneOf(day).step ?? step);
  const close = () => openDialog(null);
  const end = () => {
    close();
    send(moves.endWorkshop());
  };
  return (
    <>
      <Dialog open={dialog === "paper"} title={_("Papierkarten eintippen")} onClose={close}><PaperCards step={step} close={close} /></Dialog>
      <Dialog wide open={dialog === "groups"} title={_("Gruppen")} onClose={close}><GroupDesk close={close} /></Dialog>
      <Dialog wide open={dialog === "terms"} title={_("Begriffe ordnen")} onClose={close}><WordDesk step={termsOf} close={close} /></Dialog>
      <Dialog open={dialog === "words"} title={_("Auffällige Wörter")} onClose={close}><WatchedWords close={close} /></Dialog>
      <Dialog open={dialog === "help"} title={_("Tasten")} onClose={close}><Help close={close} /></Dialog>
      <Dialog open={dialog === "end"} title={_("Den Workshop beenden?")} onClose={close}
        actions={<><Button onClick={close}>{_("Weiter im Workshop")}</Button><Button look="danger" onClick={end}>{_("Workshop beenden")}</Button></>}>
        <p>{_("Alle Handys und die Wand zeigen dann den Dank zum Schluss. Die Beiträge bleiben erhalten, und der Workshop lässt sich wieder öffnen.")}</p>
      </Dialog>
    </>
  );
}
