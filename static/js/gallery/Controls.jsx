// Everything a hand can use: keys, fields, choices, pager, tabs.
import { useState } from "preact/hooks";
import { Button, Field, Icon, Pager, TextArea } from "../parts/index.js";
import { _ } from "../texts.js";
import { Section, Specimen, Specimens } from "./Section.jsx";

function Keys() {
  return (
    <div class="row">
      <Button look="primary">{_("Senden")}</Button>
      <Button>{_("Abbrechen")}</Button>
      <Button look="quiet">{_("Mehr Zeit")}</Button>
      <Button look="danger">{_("Endgültig löschen")}</Button>
      <Button look="primary" busy>{_("Speichert")}</Button>
      <Button blocked>{_("Noch nicht möglich")}</Button>
      <Button pressed><Icon name="pause" />{_("Wand anhalten")}</Button>
      <Button icon aria-label={_("Hinzufügen")}><Icon name="plus" /></Button>
      <Button big look="primary" shortcut="N">{_("Schritt schließen")}</Button>
    </div>
  );
}

function Writing() {
  const [name, setName] = useState("");
  const [code, setCode] = useState("K7M4PX");
  const [text, setText] = useState("Der kurze Weg zum Jugendamt – ein Anruf, und ");
  const [much, setMuch] = useState("Viel zu lang geraten");
  return (
    <Specimens>
      <Specimen name={_("Eine Zeile")}>
        <Field label="Wie sollen wir Sie nennen?" hint="Ein Spitzname genügt." optional value={name} onText={setName} autocomplete="nickname" />
        <Field label="Datum" error="Bitte einen Tag angeben, der noch kommt." value="31.02.2026" onText={() => {}} />
      </Specimen>
      <Specimen name={_("Mehrere Zeilen")}>
        <TextArea label="Ihre Antwort" value={text} onText={setText} most={60} />
        <TextArea label="Zu viel geschrieben" value={much} onText={setMuch} most={12} />
      </Specimen>
      <Specimen name={_("Zugangscode")}>
        <Field code label="Code von der Leinwand" value={code} onText={setCode} autocomplete="off" spellcheck={false} />
      </Specimen>
    </Specimens>
  );
}

function Ways() {
  const [place, go] = useState(1);
  const [tab, open] = useState("cards");
  return (
    <Specimens>
      <Specimen name={_("Auswahl")}>
        <fieldset class="choices">
          <legend class="field__label">Was sieht die Wand?</legend>
          <label class="choice"><input type="radio" name="g-wall" defaultChecked /><span>Karten<span class="choice__hint">Jede Antwort erscheint, sobald sie da ist.</span></span></label>
          <label class="choice"><input type="radio" name="g-wall" /><span>Nur die Anzahl</span></label>
        </fieldset>
      </Specimen>
      <Specimen name={_("Blättern")}><Pager place={place} total={3} onGo={go} label="Fragen im Muster" /></Specimen>
      <Specimen name={_("Reiter")}>
        <nav class="tabs" aria-label="Ansichten im Muster">
          {[["cards", "Karten"], ["people", "Personen"], ["notes", "Notizen"]].map(([key, word]) => (
            <button key={key} type="button" class="tabs__tab" aria-current={key === tab ? "true" : undefined} onClick={() => open(key)}>{word}</button>
          ))}
        </nav>
      </Specimen>
    </Specimens>
  );
}

export function Controls() {
  return (
    <Section id="bedienen" title={_("Bedienen")} lead={_("Auf jedem Bildschirm gibt es höchstens eine kräftige Taste: das, was jetzt dran ist.")}>
      <Keys />
      <Writing />
      <Ways />
    </Section>
  );
}
