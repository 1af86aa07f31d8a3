// The vocabulary itself: grounds, inks, papers, sizes and lengths, each shown by the token it names.
import { useEffect, useRef } from "preact/hooks";
import { _ } from "../texts.js";
import { Section, Specimen, Specimens } from "./Section.jsx";

const COLOURS = [
  "ground", "surface", "sunk", "board", "ink", "ink-soft", "line", "edge", "accent", "on-accent", "accent-soft", "focus", "danger",
  "danger-soft", "warn", "warn-soft", "ok", "ok-soft", "paper-0", "paper-1", "paper-2", "paper-3", "paper-4",
];
const SIZES = ["text-3xl", "text-2xl", "text-xl", "text-l", "text-m", "text-s"];
const SPACES = ["space-1", "space-2", "space-3", "space-4", "space-5", "space-6", "space-7"];

/** Hands the token to the sheet as `--shown`. */
function useShown(token) {
  const element = useRef(null);
  useEffect(() => element.current.style.setProperty("--shown", `var(--${token})`), [token]);
  return element;
}

function Swatch({ token }) {
  const element = useShown(token);
  return (
    <li class="gallery__swatch">
      <span ref={element} class="gallery__colour" />
      <span>{token}</span>
    </li>
  );
}

const Size = ({ token }) => <p><span ref={useShown(token)} class="gallery__size">Gut gesagt.</span> <span class="small soft">{token}</span></p>;
const Space = ({ token }) => <p><span ref={useShown(token)} class="gallery__bar-length" /><span class="small soft">{token}</span></p>;

export function Tokens() {
  return (
    <Section id="bausteine" title={_("Farben, Schrift, Abstände")} lead={_("Ein Papierweiß, eine Tinte, ein Akzent; Farben von Karten tragen immer auch eine Form und ein Wort.")}>
      <ul class="gallery__swatches">{COLOURS.map((token) => <Swatch key={token} token={token} />)}</ul>
      <Specimens>
        <Specimen name={_("Schriftgrade")}><div class="stack stack--tight">{SIZES.map((token) => <Size key={token} token={token} />)}</div></Specimen>
        <Specimen name={_("Schriftstärken")}>
          <div class="stack stack--tight">
            <h3>Überschrift wie mit dickem Stift</h3>
            <p><strong>Hervorgehoben, wo es zählt.</strong></p>
            <p>Fließtext, der sich auch am Ende eines langen Tages noch leicht liest: Il1 O0 ß ẞ ő ž.</p>
            <p class="soft">Leise Stimme für Zweitrangiges.</p>
            <p><a href="#bausteine">Ein Verweis</a> steht immer unterstrichen.</p>
          </div>
        </Specimen>
        <Specimen name={_("Abstände")}><div class="stack stack--tight">{SPACES.map((token) => <Space key={token} token={token} />)}</div></Specimen>
      </Specimens>
    </Section>
  );
}
