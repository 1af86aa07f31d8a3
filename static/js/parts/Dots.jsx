// Who has arrived: one sticky dot per person in the shape of their function, and a legend with the numbers.
import { _ } from "../texts.js";
import { Dot, Mark } from "./Mark.jsx";

const SHAPES = 8;

/** The seven largest groups keep a shape of their own; the rest share the eighth. @param {{name: string, count: number}[]} groups */
function withShapes(groups) {
  const sorted = [...groups].sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, "de"));
  if (sorted.length <= SHAPES) return sorted;
  const others = sorted.slice(SHAPES - 1).reduce((sum, group) => sum + group.count, 0);
  return [...sorted.slice(0, SHAPES - 1), { name: _("weitere"), count: others }];
}

/** @param {{groups: {name: string, count: number}[], most?: number}} props `most` dots are drawn, the legend counts all */
export function Dots({ groups, most = 400 }) {
  const shaped = withShapes(groups);
  const dots = shaped.flatMap(({ count }, place) => Array.from({ length: count }, () => place + 1)).slice(0, most);
  return (
    <div class="dots">
      <div class="dots__field" aria-hidden="true">{dots.map((number, place) => <Dot key={place} number={number} />)}</div>
      <ul class="dots__legend">
        {shaped.map(({ name, count }, place) => <li key={name}><Mark number={place + 1}>{_("{name}: {n}", { name, n: count })}</Mark></li>)}
      </ul>
    </div>
  );
}
