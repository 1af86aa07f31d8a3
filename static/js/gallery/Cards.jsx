// Cards in all kinds and states, marks for places, and what became of a card.
import { Bars, Button, Card, Icon, Mark, SaveState } from "../parts/index.js";
import { _ } from "../texts.js";
import { Section, Specimen, Specimens } from "./Section.jsx";
import { answers, kinds, places, quote, votes } from "./specimens.js";

const [help, evening, time, lead, rude, late] = answers;
const STATES = ["sending", "saved", "waiting", "refused"];
const edit = <Button icon look="quiet" aria-label={_("Karte ändern")}><Icon name="pencil" /></Button>;
const hide = <Button icon look="quiet" aria-label={_("Karte ausblenden")}><Icon name="eye_shut" /></Button>;
const show = <Button look="quiet"><Icon name="eye" />{_("Wieder zeigen")}</Button>;

export function Cards() {
  return (
    <Section id="karten" title={_("Karten")} lead={_("Die Art einer Karte zeigt sich an Form, Farbe und Wort. Einen Schatten wirft nur, was man in die Hand nehmen kann.")}>
      <div class="board">
        <ul class="cards cards--wide">
          {kinds.map(({ kind, label }) => <Card key={kind} kind={kind} label={label} contribution={kind % 2 ? help : lead} paper={false} />)}
        </ul>
      </div>
      <p class="gallery__name">{_("Zustände einer Karte in der Moderation")}</p>
      <div class="board">
        <ul class="cards cards--wide">
          <Card loose contribution={evening} actions={hide} />
          <Card loose contribution={time} actions={<Button look="quiet">{_("Freigeben")}</Button>} />
          <Card loose contribution={lead} actions={hide} />
          <Card loose contribution={late} marked actions={hide} />
          <Card loose contribution={rude} actions={show} />
          <Card loose kind={4} label="Anliegen" contribution={evening} actions={hide} />
        </ul>
      </div>
      <Specimens>
        <Specimen name={_("Was aus der eigenen Karte geworden ist")}>
          <ul class="cards">{STATES.map((state) => <Card key={state} loose contribution={evening} state={<SaveState state={state} />} actions={edit} />)}</ul>
        </Specimen>
        <Specimen name={_("Hervorgehobene Worte einer Gruppe")}>
          <ul class="cards"><Card kind={3} from={places[0]} contribution={quote} /></ul>
        </Specimen>
        <Specimen name={_("Was gewählt wurde")}><Bars things={votes} label={_("Was gewählt wurde")} /></Specimen>
        <Specimen name={_("Orte, Gruppen, Funktionen")}>
          <ul class="stack stack--tight">{places.map((place, index) => <li key={place}><Mark number={index + 1}>{place}</Mark></li>)}</ul>
        </Specimen>
      </Specimens>
    </Section>
  );
}
