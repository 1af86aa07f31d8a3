// Every ink of the wall can be read on its ground: in light and dark as the standard asks, in high contrast as its strictest level does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const sheet = readFileSync(new URL("../../static/css/tokens.css", import.meta.url), "utf8");
const THEMES = { l: 4.5, d: 4.5, lh: 7, dh: 7 };

/** Words of a cloud and of cards on their papers, words and signs on the board, the help on its sheet. */
const PAPERS = ["--paper-0", "--paper-1", "--paper-2", "--paper-3", "--paper-4"];
const PAIRS = [
  ...["--card-ink", "--card-soft", "--card-accent"].flatMap((ink) => PAPERS.map((paper) => [ink, paper])),
  ["--ink", "--board"], ["--ink", "--surface"], ["--ink", "--accent-soft"], ["--warn", "--board"], ["--on-accent", "--accent"],
];

function colour(token, theme) {
  const line = new RegExp(`\\n\\s*${token}: ([^;]+;)`).exec(sheet)[1];
  return new RegExp(`var\\(--${theme}, (#[0-9a-f]{6})\\)`).exec(line)[1];
}

function brightness(hex) {
  const [red, green, blue] = [1, 3, 5].map((place) => parseInt(hex.slice(place, place + 2), 16) / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const [theme, least] of Object.entries(THEMES)) {
  test(`${theme}: at least ${least} to 1`, () => {
    const found = PAIRS.map(([ink, ground]) => [`${ink} on ${ground}`, contrast(colour(ink, theme), colour(ground, theme))]);
    assert.deepEqual(found.filter(([, ratio]) => ratio < least), []);
  });
}
