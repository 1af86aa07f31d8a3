// The three screens in frames, and each over the whole window under its own address.
import { _ } from "../texts.js";
import { CockpitScreen } from "./CockpitScreen.jsx";
import { PhoneScreen, StillScreen } from "./PhoneScreen.jsx";
import { Section, Specimen } from "./Section.jsx";
import { WallCards, WallCount, WallPrompt, WallWelcome } from "./WallScreens.jsx";

/** What stands behind `#…` in the address. */
export const WHOLE = {
  telefon: PhoneScreen,
  "telefon-weiter": () => <PhoneScreen moved />,
  "telefon-pause": StillScreen,
  cockpit: CockpitScreen,
  "wand-willkommen": WallWelcome,
  "wand-frage": WallPrompt,
  "wand-karten": WallCards,
  "wand-zahl": WallCount,
};

const Frame = ({ look, name, children }) => (
  <div class={`gallery__frame gallery__frame--${look}`} role="region" aria-label={name} tabIndex={0}>{children}</div>
);

const WALLS = [["wand-willkommen", _("Wand: Willkommen")], ["wand-frage", _("Wand: Frage")], ["wand-karten", _("Wand: Karten")], ["wand-zahl", _("Wand: Anzahl")]];
const PHONES = [["telefon", _("Telefon: schreiben")], ["telefon-weiter", _("Telefon: der Raum geht weiter")], ["telefon-pause", _("Telefon: zwischen zwei Schritten")]];

function Framed({ look, address, name }) {
  const Screen = WHOLE[address];
  return (
    <Specimen name={<a href={`#${address}`}>{name}</a>}>
      <Frame look={look} name={name}><Screen /></Frame>
    </Specimen>
  );
}

export function Screens() {
  return (
    <Section id="bildschirme" title={_("Die drei Bildschirme")} lead={_("Zusammengesetzt aus denselben Teilen. Ein Name führt zur Ansicht über das ganze Fenster.")}>
      <div class="gallery__phones">{PHONES.map(([address, name]) => <Framed key={address} look="phone" address={address} name={name} />)}</div>
      <Framed look="cockpit" address="cockpit" name={_("Cockpit der Moderation")} />
      {WALLS.map(([address, name]) => <Framed key={address} look="wall" address={address} name={name} />)}
    </Section>
  );
}
