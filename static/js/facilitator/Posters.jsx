// Which group stands at which of the shared posters, and the way to the poster before.

import { groupName } from "../agenda/groups.js";
import { rotates, standing } from "../agenda/rotation.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { moves } from "./moves.js";
import { useDesk } from "./use_desk.js";

export function Posters({ step }) {
  const { day, send } = useDesk();
  if (!rotates(step) || step.status === "closed" || step.status === "shown") return null;
  const posters = standing(step, day.groups);
  return (
    <section class="panel stack stack--tight" aria-labelledby="posters">
      <h3 id="posters">{_("Wer an welchem Plakat steht")}</h3>
      {Object.keys(day.groups).length > 0
        ? <ul class="stack stack--tight">{posters.map((poster) => <Poster key={poster.prompt.id} {...poster} />)}</ul>
        : <p class="small">{_("Noch gibt es keine Gruppen, die wandern könnten.")}</p>}
      <div class="row">
        <p class="small">{_("Runde {n} von {all}, je Plakat {minutes} Min.", { n: step.turn + 1, all: posters.length, minutes: step.rotation_minutes })}</p>
        {step.turn > 0 && step.status === "open" && <Button onClick={() => send(moves.rotate(step, step.turn - 1))}>{_("Ein Plakat zurück")}</Button>}
      </div>
    </section>
  );
}

function Poster({ prompt, groups }) {
  return <li><strong>{prompt.text}</strong>: {groups.map(groupName).join(", ") || _("gerade niemand")}</li>;
}
