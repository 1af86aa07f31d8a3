// The terms of a cloud as a list with their numbers: for those who read along, and for those who listen.
import { _, _n } from "../texts.js";

/** @param {{cloud: {terms: {shown: string, count: number}[], all_terms: number}, class?: string, label?: string}} props */
export function Terms({ cloud, class: name = "term-list", label }) {
  const more = cloud.all_terms - cloud.terms.length;
  return (
    <ul class={name} aria-label={label}>
      {cloud.terms.map(({ shown, count }, order) => (
        <li key={order} class="term-list__term"><bdi>{shown}</bdi> <span class="term-list__count">{_n("einmal", "{n}-mal", count)}</span></li>
      ))}
      {more > 0 && <li class="term-list__more">{_n("und ein weiterer Begriff", "und {n} weitere Begriffe", more)}</li>}
    </ul>
  );
}
