// Who I am in this workshop: what I said myself when I joined, and the group I sit in.

import { _ } from "../texts.js";

export function WhoIAm({ person, ...shared }) {
  if (!person) return null;
  const { more } = shared;
  const facts = [
    [_("Name"), person.name],
    [_("Funktion"), person.function],
    [_("Region"), person.region],
  ].filter(([, value]) => value);
  return (
    <footer class="phone__foot">
      <details>
        <summary>{person.name ? _("Dabei als {name}", { name: person.name }) : _("Wer ich hier bin")}</summary>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name} class="row"><dt class="soft">{name}</dt><dd>{value}</dd></div>
          ))}
        </dl>
        {more && <more.MyGroup {...shared} />}
        <p class="soft">{_("Diese Angaben gelten für diesen Workshop. Auf der Wand stehen sie nie bei einer Karte.")}</p>
      </details>
    </footer>
  );
}
