// How the cloud counts: said in sentences, and to be chosen.

import { _ } from "../texts.js";
import { Choice } from "./Choice.jsx";
import { countingSentence, leastOptions, RULES } from "./term_words.js";

export function Counting({ terms: { cloud, count } }) {
  const rules = Object.entries(RULES).map(([value, word]) => ({ value, text: word() }));
  return (
    <section class="stack stack--tight">
      <h3 class="term-desk__heading">{_("So wird gezählt")}</h3>
      <p>{countingSentence(cloud)}</p>
      <div class="cockpit__pair">
        <Choice label={_("Es zählt")} value={cloud.rule} options={rules} choose={(rule) => count({ rule })} />
        <Choice label={_("In die Wolke")} value={String(cloud.at_least ?? "")} options={leastOptions(cloud)} choose={(least) => count({ at_least: least ? Number(least) : null })} />
      </div>
    </section>
  );
}
