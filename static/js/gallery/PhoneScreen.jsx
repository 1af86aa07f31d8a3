// The phone as a still composition: one question, the field, the key, one's own cards beneath.
import { useState } from "preact/hooks";
import { Button, Card, ConnectionMark, Icon, Notice, Pager, SaveState, TextArea, Timer } from "../parts/index.js";
import { _ } from "../texts.js";
import { answers, now, prompt, second, timers } from "./specimens.js";

const MINE = [[answers[1], "saved"], [answers[6], "waiting"]];
const change = <Button icon look="quiet" aria-label={_("Karte ändern")}><Icon name="pencil" /></Button>;

const Top = ({ connected, timer }) => (
  <div class="phone__top">
    <p class="phone__where">Daun · Rückenstärkung</p>
    <ConnectionMark connected={connected} />
    <Timer timer={timer} now={now} />
  </div>
);

function Task({ moved }) {
  const [text, setText] = useState("Dass wir im Team offen ");
  return (
    <section class="phone__task">
      <Pager place={1} total={2} onGo={() => {}} label={moved ? "Fragen in der Pause" : "Fragen auf dem Telefon"} />
      <h3 class="phone__prompt">{prompt}</h3>
      <form class="phone__form">
        <TextArea label="Ihre Antwort" value={text} onText={setText} most={140} />
        <p class="phone__visible">Auf der Wand steht die Karte ohne Namen.</p>
        <div class="phone__send"><Button wide look="primary">{_("Senden")}</Button></div>
      </form>
    </section>
  );
}

/** @param {{moved?: boolean}} props `moved`: the room has gone on while this person is still writing, and the network is away */
export function PhoneScreen({ moved = false }) {
  return (
    <div class="phone">
      <Top connected={!moved} timer={moved ? timers.over : timers.running} />
      {moved && <div class="phone__moved"><Notice title="Es geht weiter." action={<Button>Zur neuen Frage</Button>}>Ihr Satz bleibt stehen.</Notice></div>}
      <div class="phone__columns">
        <Task moved={moved} />
        <section class="phone__mine">
          <h3>Meine Karten</h3>
          <ul class="cards">{MINE.map(([card, state]) => <Card key={card.id} loose contribution={card} state={<SaveState state={moved ? state : "saved"} />} actions={change} />)}</ul>
        </section>
      </div>
    </div>
  );
}

/** Between two steps: one sentence, and what comes next. */
export function StillScreen() {
  return (
    <div class="phone">
      <Top connected timer={null} />
      <div class="phone__still">
        <h3>Kurz durchatmen.</h3>
        <p>Um 10:40 geht es weiter mit den Reden aus dem Stegreif. Ihre zwei Karten sind gut aufgehoben.</p>
        <p class="soft">{second}</p>
        <div><Button>Wand mitlesen</Button></div>
      </div>
    </div>
  );
}
