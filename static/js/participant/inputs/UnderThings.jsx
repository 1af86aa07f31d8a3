// A field for each thing that earlier steps gave: the thing as it was written then, and beneath it what is asked now.

import { Card } from "../../parts/Card.jsx";
import { _ } from "../../texts.js";
import { Field } from "./Field.jsx";
import { ForGroup } from "./ForGroup.jsx";
import { thingsFor } from "./places.js";

export function UnderThings(props) {
  const things = thingsFor(props);
  return (
    <div class="stack">
      <ForGroup {...props} />
      <div class="entries" role="group" aria-label={_(props.input.label)}>
        {things.length > 0 ? <List {...props} things={things} /> : <p>{_("Hier erscheint, was in früheren Schritten entstanden ist. Noch ist nichts da.")}</p>}
      </div>
    </div>
  );
}

function List({ things, ...props }) {
  return (
    <ul class="cards">
      {things.map((thing) => (
        <li key={thing.id} class="cluster">
          <Card as="div" kind={0} contribution={thing} />
          <div class="cluster__beneath"><Field {...props} about={thing.id} /></div>
        </li>
      ))}
    </ul>
  );
}
