// The whole gallery: switches for light and contrast, then chapter after chapter; an address part opens one screen alone.
import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/index.js";
import { _ } from "../texts.js";
import { Cards } from "./Cards.jsx";
import { Controls } from "./Controls.jsx";
import { Messages } from "./Messages.jsx";
import { Screens, WHOLE } from "./Screens.jsx";
import { Times } from "./Times.jsx";
import { Tokens } from "./Tokens.jsx";

const root = document.documentElement;
const THEMES = [["", () => _("Wie das Gerät")], ["light", () => _("Hell")], ["dark", () => _("Abend")]];

function Switches() {
  const [theme, setTheme] = useState(root.dataset.theme ?? "");
  const [high, setHigh] = useState(root.dataset.contrast === "high");
  useEffect(() => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; }, [theme]);
  useEffect(() => { if (high) root.dataset.contrast = "high"; else delete root.dataset.contrast; }, [high]);
  return (
    <div class="gallery__bar" role="group" aria-label={_("Licht und Kontrast")}>
      <div class="row">{THEMES.map(([key, word]) => <Button key={key} pressed={theme === key} onClick={() => setTheme(key)}>{word()}</Button>)}</div>
      <Button pressed={high} onClick={() => setHigh(!high)}>{_("Hoher Kontrast")}</Button>
    </div>
  );
}

function useAddress() {
  const read = () => location.hash.slice(1);
  const [address, setAddress] = useState(read());
  useEffect(() => {
    const follow = () => setAddress(read());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return address;
}

export function Gallery() {
  const Whole = WHOLE[useAddress()];
  useEffect(() => { document.body.dataset.whole = Whole ? "yes" : "no"; }, [Whole]);
  if (Whole) return <div class="gallery__whole"><h1 class="unseen">{_("Gestaltung")}</h1><h2 class="unseen">{_("Die drei Bildschirme")}</h2><Whole /></div>;
  return (
    <>
      <Switches />
      <Tokens />
      <Cards />
      <Controls />
      <Times />
      <Messages />
      <Screens />
    </>
  );
}
