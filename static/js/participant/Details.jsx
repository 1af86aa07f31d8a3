// What is planned for a question beside its text: who speaks there, who leads, and the way into a video room.

import { _ } from "../texts.js";
import { detailsOf } from "./places_to_be.js";

export function Details({ step, prompt }) {
  const details = detailsOf(step, prompt);
  if (!details.length) return null;
  return (
    <dl class="details">
      {details.map(({ id, label, text, address }) => (
        <div key={id} class="details__line">
          <dt>{_(label)}</dt>
          <dd>{address ? <Way address={address} label={_(label)} /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The other side learns nothing of this page, and this page stays as it is. */
const Way = ({ address, label }) => (
  <a class="button" href={address} target="_blank" rel="noopener noreferrer" aria-label={_("Öffnen: {label}, in einem neuen Tab", { label })}>{_("Öffnen")}</a>
);
