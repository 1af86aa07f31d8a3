// The wall by remote: lead it from scene to scene, hold it, choose what it shows, and put its words in order.

import { showsClouds } from "../agenda/clouds.js";
import { inOrder } from "../agenda/running.js";
import { tells } from "../agenda/page_pieces.jsx";
import { inputOf } from "../agenda/entries.js";
import { groupName, groupsInOrder, nextSpeaker } from "../agenda/groups.js";
import { pageOf, sceneOf, shownOn } from "../agenda/scene.js";
import { showOn, slidesOn, withSlides } from "../agenda/slides.js";
import { Button } from "../parts/Button.jsx";
import { Icon } from "../parts/Icon.jsx";
import { _, _n } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { groupMoves } from "./groups.js";
import { FOLLOWS, moves } from "./moves.js";
import { inputsOf } from "./terms.js";
import { useDesk } from "./use_desk.js";
import { SHOWS, THEMES, wallWords } from "./wall_words.js";

export function WallKeys({ openDialog }) {
  const { day, send } = useDesk();
  const { wall } = day.workshop;
  const { step } = sceneOf(day);
  const turn = (change) => send(moves.wall(wall, change));
  return (
    <section>
      <h2 class="cockpit__heading">{_("Die Wand")}</h2>
      <div class="stack">
        <p>{wallWords(day, tells)}</p>
        <Scenes step={step} />
        <Pages />
        <Hold wall={wall} />
        <div class="cockpit__pair">
          <Choice label={_("Auf der Wand")} value={showOn(step, wall)} options={showOptions(step)} choose={(show) => turn({ show })} />
          <Choice label={_("Licht")} value={wall.theme} options={optionsOf(THEMES)} choose={(theme) => turn({ theme })} />
        </div>
        <Speaker />
        {step?.prompts.length > 1 && (
          <Choice label={_("Frage auf der Wand")} value={pickedPrompt(step, wall)} options={promptOptions(step, wall)} choose={(prompt) => turn({ prompt })} />
        )}
        {step && showsClouds(wall) && <Whose step={step} wall={wall} turn={turn} />}
        <p><Button onClick={() => openDialog("terms")} shortcut="o">{_("Begriffe ordnen")}</Button></p>
        <Choice label={_("Schritt auf der Wand")} value={wall.step ?? ""} options={stepOptions(day)} choose={(id) => turn({ step: id, prompt: "" })} />
        <ReadAlong />
        <OpenWall />
      </div>
    </section>
  );
}

/** As the two keys of a pointer in the hall do it. */
function Scenes({ step }) {
  const { send } = useDesk();
  if (!step) return null;
  return (
    <div class="cockpit__pair" role="group" aria-label={_("Durch die Szenen der Wand blättern")}>
      <Button shortcut="," onClick={() => send(moves.turnWall(false))}><Icon name="previous" /><span class="unseen">{_("Wand:")} </span>{_("zurück")}</Button>
      <Button shortcut="." onClick={() => send(moves.turnWall(true))}><span class="unseen">{_("Wand:")} </span>{_("weiter")}<Icon name="next" /></Button>
    </div>
  );
}

/** What does not fit on one page of the wall is turned here as well; slides turn with the keys above, and here by their number. */
function Pages() {
  const { day, send } = useDesk();
  const shown = shownOn(day, tells);
  if (shown.kind === "slides") return <SlideNumber {...shown} />;
  if (shown.kind !== "told") return null;
  const page = pageOf(day, shown.step);
  return (
    <div class="cockpit__pair" role="group" aria-label={_("Im Ergebnis auf der Wand blättern")}>
      <Button blocked={page === 0} onClick={() => send(moves.turnPage(page - 1))}><Icon name="previous" />{_("Seite zurück")}</Button>
      <Button onClick={() => send(moves.turnPage(page + 1))}>{_("Seite weiter")}<Icon name="next" /></Button>
    </div>
  );
}

function SlideNumber({ step, prompt }) {
  const { day, send } = useDesk();
  const options = Array.from({ length: prompt.slides }, (nothing, place) => ({ value: String(place), text: _("{n} von {all}", { n: place + 1, all: prompt.slides }) }));
  const shown = pageOf(day, step, prompt.id) % prompt.slides;
  return <Choice label={_("Folie auf der Wand")} value={String(shown)} options={options} choose={(place) => send(moves.turnPage(Number(place)))} />;
}

/** Groups speak in their order, unless the moderation wants it otherwise. */
function Speaker() {
  const { day, send } = useDesk();
  const groups = groupsInOrder(day.groups);
  if (!groups.length) return null;
  const speaking = day.groups[day.workshop.wall.group]?.id ?? "";
  const next = nextSpeaker(day.groups, speaking);
  const calls = (id) => send(groupMoves.speaks(id, speaking));
  const options = [{ value: "", text: _("niemand Bestimmtes") }, ...groups.map((group) => ({ value: group.id, text: groupName(group) }))];
  return (
    <div class="stack stack--tight">
      <Choice label={_("Wer spricht")} value={speaking} options={options} choose={calls} />
      <p><Button shortcut="v" onClick={() => calls(next?.id ?? "")}>{next ? _("Jetzt: {name}", { name: groupName(next) }) : _("Alle haben gesprochen")}</Button></p>
    </div>
  );
}

/** The words on the key change, so it is no switch that is on or off. */
function Hold({ wall }) {
  const { day, send } = useDesk();
  const held = Object.values(day.contributions).filter((card) => card.status === "visible" && !card.on_wall);
  const waiting = held.filter((card) => isCard(day, card)).length;
  return (
    <div class="stack stack--tight">
      <Button wide shortcut="w" onClick={() => send(moves.freeze(!wall.frozen))}>
        <Icon name={wall.frozen ? "play" : "pause"} />{wall.frozen ? _("Wand aufdecken") : _("Wand anhalten")}
      </Button>
      {wall.frozen && slidesWait(day) && <p class="small">{_("Neue Folien warten auf das Aufdecken.")}</p>}
      {wall.frozen && <p class="small">{_n("Eine Karte wartet auf das Aufdecken.", "{n} Karten warten auf das Aufdecken.", waiting)}</p>}
    </div>
  );
}

function Whose({ step, wall, turn }) {
  const inputs = inputsOf(step);
  if (inputs.length < 2) return null;
  const options = [
    { value: FOLLOWS, text: _("des laufenden Durchgangs") },
    ...inputs.map(({ id, title }) => ({ value: id, text: _(title) })),
    { value: "", text: _("alle zusammen") },
  ];
  return <Choice label={_("Wessen Worte")} value={wall.input ?? FOLLOWS} options={options} choose={(input) => turn({ input })} />;
}

function ReadAlong() {
  const { day, send } = useDesk();
  const { readable } = day.workshop.wall;
  return <p><Button pressed={readable} onClick={() => send(moves.readAlong(!readable))}>{_("Auf Handys mitlesen")}</Button></p>;
}

function OpenWall() {
  const address = document.getElementById("screen").dataset.wall;
  if (!address) return null;
  return (
    <p>
      <a class="button" href={address} target="_blank" rel="noopener">{_("Wand öffnen")}<span class="unseen"> {_("(neues Fenster)")}</span></a>
    </p>
  );
}

function isCard(day, card) {
  const input = inputOf(day.steps[card.step], card);
  return input?.kind !== "note" && input?.by !== "facilitator";
}

const slidesWait = (day) => Object.values(day.steps).some((step) => step.prompts.some((prompt) => prompt.slides_wait));

/** Slides are offered where there are any. */
const showOptions = (step) => optionsOf(SHOWS).filter(({ value }) => value !== "slides" || withSlides(step).length > 0);

const optionsOf = (words) => Object.entries(words).map(([value, word]) => ({ value, text: word() }));

function stepOptions(day) {
  return [{ value: "", text: _("was gerade läuft") }, ...inOrder(day.steps).map(({ id, title }) => ({ value: id, text: title }))];
}

/** A question picked for another step means all of this one; slides are always of one. */
const pickedPrompt = (step, wall) => slidesOn(step, wall)?.id ?? (step.prompts.some((prompt) => prompt.id === wall.prompt) ? wall.prompt : "");

function promptOptions(step, wall) {
  const of = (prompts) => prompts.map(({ id, text }) => ({ value: id, text }));
  return slidesOn(step, wall) ? of(withSlides(step)) : [{ value: "", text: _("alle nebeneinander") }, ...of(step.prompts)];
}
