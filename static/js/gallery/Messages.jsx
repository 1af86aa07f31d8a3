// What the product says: notices, undo, the one question, and invitations of empty places.
import { useState } from "preact/hooks";
import { Button, Dialog, EmptyInvitation, Notice, Toast, Toasts } from "../parts/index.js";
import { _ } from "../texts.js";
import { Section, Specimen, Specimens } from "./Section.jsx";

function Question() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const actions = <><Button onClick={close}>{_("Behalten")}</Button><Button look="danger" onClick={close}>{_("Endgültig löschen")}</Button></>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{_("Rückfrage öffnen")}</Button>
      <Dialog open={open} title="Alle Beiträge dieses Tages löschen?" onClose={close} actions={actions}>
        <p>Danach lassen sie sich nicht zurückholen. Eine Sicherung finden Sie unter „Mitnehmen“.</p>
      </Dialog>
    </>
  );
}

export function Messages() {
  return (
    <Section id="sagen" title={_("Sagen")} lead={_("Kurz, freundlich, mit einem Verb. Zurücknehmen statt nachfragen; gefragt wird nur, was endgültig ist.")}>
      <Specimens>
        <Specimen name={_("Hinweise")}>
          <Notice>Die Gruppe liest mit, auf der Wand steht kein Name.</Notice>
          <Notice kind="ok" title="Eingeladen">Die Adresse liegt in der Zwischenablage.</Notice>
          <Notice kind="warn" title="Zwei Schritte überschneiden sich">Kürzen Sie einen, oder lassen Sie beide nebeneinander laufen.</Notice>
          <Notice kind="error" title="Das hat noch nicht geklappt">Der Code kennt keinen offenen Workshop. Stimmt er mit der Leinwand überein?</Notice>
          <Notice kind="offline" title="Gerade kein Netz">Schreiben Sie ruhig weiter. Alles geht von selbst auf den Weg.</Notice>
        </Specimen>
        <Specimen name={_("Zurücknehmen und Rückfrage")}>
          <div class="gallery__still"><Toasts><Toast text="Karte ausgeblendet." seconds={86_400} onUndo={() => {}} onGone={() => {}} /></Toasts></div>
          <div><Question /></div>
        </Specimen>
        <Specimen name={_("Leere Plätze")}>
          <EmptyInvitation title="Hier hängen bald Ihre Karten." action={<Button look="primary">Erste Karte schreiben</Button>}>
            Schreiben Sie, was Ihnen zuerst einfällt – ein paar Wörter genügen.
          </EmptyInvitation>
          <EmptyInvitation small title="Noch keine Notiz zu diesem Schritt." />
        </Specimen>
      </Specimens>
    </Section>
  );
}
