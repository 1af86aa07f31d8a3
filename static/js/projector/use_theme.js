// Light or dark as the moderation says, unless this wall has a will of its own: by its address (?theme=dark) or by a key.

import { useEffect, useState } from "preact/hooks";

const KNOWN = ["light", "dark", "contrast"];

/** `{own, next, take}`: the theme this wall has chosen for itself, the one behind the one it shows, and the way to choose. */
export function useTheme(wanted) {
  const [own, take] = useState(themeInAddress);
  const theme = own ?? wanted;
  useEffect(() => {
    if (!theme) return;
    const page = document.documentElement;
    page.dataset.theme = theme === "dark" ? "dark" : "light";
    page.dataset.contrast = theme === "contrast" ? "high" : "normal";
  }, [theme]);
  return { own, next: KNOWN[(KNOWN.indexOf(theme) + 1) % KNOWN.length], take };
}

function themeInAddress() {
  const said = new URLSearchParams(location.search).get("theme");
  return KNOWN.includes(said) ? said : null;
}
