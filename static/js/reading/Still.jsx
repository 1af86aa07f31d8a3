// Scenes of the wall with nothing to read yet, or nothing more.

import { _ } from "../texts.js";

export function Waiting() {
  return <section class="reading__scene"><h1>{_("Die Wand wird geladen …")}</h1></section>;
}

export function Welcome({ day }) {
  return (
    <section class="reading__scene">
      <h1>{day.workshop.title}</h1>
      <p>{_("An der Wand steht die Begrüßung. Sobald der erste Schritt beginnt, ist er hier zu lesen.")}</p>
    </section>
  );
}

export function Ended() {
  return (
    <section class="reading__scene">
      <h1>{_("Danke fürs Mitdenken!")}</h1>
      <p>{_("Alles, was heute geschrieben wurde, ist gespeichert und geht in die Dokumentation ein.")}</p>
    </section>
  );
}
