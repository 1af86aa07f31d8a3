// The cockpit as a still composition: the day, the running step, the room, and the one next act.
import { useState } from "preact/hooks";
import { Button, Card, CodeAndQr, ConnectionMark, Count, Dots, Icon, StepLine, Timer } from "../parts/index.js";
import { _ } from "../texts.js";
import { answers, arrivals, entrance, now, prompt, steps, timers } from "./specimens.js";

const VIEWS = [["day", () => _("Tag")], ["step", () => _("Schritt")], ["room", () => _("Raum")]];

function Answers() {
  const hide = <Button icon look="quiet" aria-label={_("Karte ausblenden")}><Icon name="eye_shut" /></Button>;
  const acts = {
    waiting: <Button look="quiet">{_("Freigeben")}</Button>,
    hidden: <Button look="quiet"><Icon name="eye" />{_("Zeigen")}</Button>,
  };
  return (
    <div class="cockpit__answers">
      <ul class="cards cards--wide">
        {answers.map((card) => <Card key={card.id} loose contribution={card} marked={card.id === "a5"} actions={acts[card.status] ?? hide} />)}
      </ul>
    </div>
  );
}

function Step() {
  return (
    <section class="cockpit__step" aria-label="Laufender Schritt">
      <h4 class="cockpit__prompt">{prompt}</h4>
      <div class="cockpit__now">
        <Timer named timer={timers.running} now={now} />
        <Count number={31} of={44} label="haben geschrieben" />
        <Count number={57} label="Karten" />
      </div>
      <Answers />
    </section>
  );
}

function Room() {
  return (
    <section class="cockpit__room" aria-label="Raum">
      <div><h4 class="cockpit__heading">Zugang</h4><CodeAndQr {...entrance} /></div>
      <div><h4 class="cockpit__heading">44 Personen da</h4><Dots groups={arrivals} /></div>
      <div>
        <h4 class="cockpit__heading">Die Wand zeigt Karten</h4>
        <div class="row"><Button pressed={false}><Icon name="pause" />Anhalten</Button><Button>Nur Anzahl</Button></div>
      </div>
    </section>
  );
}

export function CockpitScreen() {
  const [view, look] = useState("step");
  const [chosen, choose] = useState("s3");
  return (
    <div class="cockpit" data-show={view}>
      <div class="cockpit__frame">
        <div class="cockpit__top">
          <h3 class="cockpit__title">Daun · Gemeinsam stark</h3>
          <div class="cockpit__signs"><span class="number">10:12</span><ConnectionMark connected /></div>
        </div>
        <div class="cockpit__columns">
          <section class="cockpit__day" aria-label="Ablauf"><h4 class="cockpit__heading">Ablauf</h4><StepLine steps={steps} chosen={chosen} onChoose={choose} /></section>
          <Step />
          <Room />
        </div>
        <div class="cockpit__bar">
          <div class="cockpit__switch">{VIEWS.map(([key, word]) => <Button key={key} pressed={key === view} onClick={() => look(key)}>{word()}</Button>)}</div>
          <div class="cockpit__tools"><Button><Icon name="back" />Zurück</Button><Button>+1 Min.</Button><Button pressed={false}><Icon name="lock" />Sperren</Button></div>
          <div class="cockpit__next"><Button big look="primary" shortcut="N">Beobachtung öffnen</Button></div>
        </div>
      </div>
    </div>
  );
}
