// Posters that all groups share: the phone shows the one its group stands at, with what others have put there, and takes no sentence away.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { aboutWords, inputOf } from "../agenda/entries.js";
import { nameOfGroup } from "../agenda/groups.js";
import { hereWords } from "../agenda/poster_words.js";
import { posterOf } from "../agenda/rotation.js";
import { Button } from "../parts/Button.jsx";
import { Card } from "../parts/Card.jsx";
import { _ } from "../texts.js";
import { kindOf } from "./inputs/Entry.jsx";
import { hangingAt, isBegun } from "./shared_posters.js";

/** `as` draws the task; who sits in no group turns over all posters. */
export function AtPoster({ as: Asked, ...shared }) {
  const { step, circle, course } = shared;
  const stand = posterOf(step, circle.groups, circle.group?.id);
  const [shown, go] = usePoster(shared, stand, course.heading);
  const around = (prompt) => ({ who: <WhoIsHere {...shared} prompt={prompt} />, cards: <OnPoster {...shared} prompt={prompt} /> });
  if (!stand) return <Asked {...shared} around={around} />;
  return <Asked {...shared} offered={[shown]} ways={<Ways {...shared} stand={stand} shown={shown} go={go} />} around={around} />;
}

/** `[shown, go]`: it follows the group, unless somebody is in the middle of a sentence; after a reload words that were begun come first. */
function usePoster(shared, stand, heading) {
  const { step } = shared;
  const [id, show] = useState(() => (step.prompts.find((one) => isBegun(shared, one)) ?? stand)?.id);
  const shown = step.prompts.find((one) => one.id === id) ?? stand;
  const before = useRef(stand?.id);
  useLayoutEffect(() => {
    if (stand && !(shown && isBusy(shared, shown))) show(stand.id);
  }, [stand?.id]);
  useEffect(() => {
    if (stand && before.current !== stand.id) announce("poster", _("Eure Gruppe steht jetzt bei: {poster}", { poster: stand.text }));
    before.current = stand?.id;
  }, [stand?.id]);
  const last = useRef(shown?.id);
  useLayoutEffect(() => {
    if (last.current !== shown?.id) heading.current?.focus();
    last.current = shown?.id;
  }, [shown?.id]);
  return [shown, (prompt) => show(prompt.id)];
}

function isBusy(shared, prompt) {
  const field = document.activeElement;
  return Boolean(field?.matches("textarea") && field.value.trim()) || isBegun(shared, prompt);
}

/** To the poster where the group stands by now, and back to words that were begun elsewhere. */
function Ways({ stand, shown, go, ...shared }) {
  const begun = shared.step.prompts.filter((one) => one !== shown && one !== stand && isBegun(shared, one));
  return (
    <>
      {stand !== shown && (
        <div class="phone__moved">
          <Button look="primary" wide onClick={() => go(stand)}>{_("Zum nächsten Plakat: {poster}", { poster: stand.text })}</Button>
        </div>
      )}
      {begun.map((one) => <Button key={one.id} wide onClick={() => go(one)}>{_("Zum angefangenen Text: {poster}", { poster: one.text })}</Button>)}
    </>
  );
}

function WhoIsHere({ step, circle, prompt }) {
  const words = hereWords(step, circle.groups, prompt.id);
  return words && <p class="small">{words}</p>;
}

function OnPoster({ prompt, ...shared }) {
  const found = hangingAt(shared, prompt);
  return (
    <section class="entries stack stack--tight" aria-labelledby="on-poster">
      <h2 class="field__label" id="on-poster">{_("Schon auf diesem Plakat")}</h2>
      {found.length > 0
        ? <ul class="cards">{found.map(({ entry, beneath }) => <Hanging key={entry.id} {...shared} entry={entry} beneath={beneath} />)}</ul>
        : <p class="soft">{_("Hier steht noch nichts von anderen.")}</p>}
    </section>
  );
}

function Hanging({ entry, beneath, ...shared }) {
  return (
    <li class={beneath.length ? "cluster" : ""}>
      <Sheet {...shared} entry={entry} about={aboutOf(entry, shared)} />
      {beneath.length > 0 && <ul class="cluster__beneath cards">{beneath.map((one) => <li key={one.id}><Sheet {...shared} entry={one} /></li>)}</ul>}
    </li>
  );
}

/** What it is about may hang in a field above. */
function aboutOf(entry, { cards, steps, posters, circle }) {
  const contributions = { ...posters, ...Object.fromEntries(cards.map((card) => [card.id, card])) };
  return aboutWords(entry, { steps: Object.fromEntries(steps.map((one) => [one.id, one])), contributions, groups: circle.groups });
}

function Sheet({ step, circle, entry, about }) {
  const whose = entry.group === circle.group?.id ? _("eure Gruppe") : nameOfGroup(circle.groups, entry.group) || _("eine frühere Gruppe");
  return (
    <Card as="div" kind={kindOf(step, inputOf(step, entry))} contribution={entry} label={whose} paper={false} documented={false}>
      {about && <p class="small">{_("Gehört zu: {words}", { words: about })}</p>}
    </Card>
  );
}
