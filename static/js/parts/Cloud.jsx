// A word cloud as a picture: every word keeps its place from one drawing to the next, or goes to its new one calmly.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** The sheet of the drawings in its own units. */
const WIDTH = 1280;
const HEIGHT = 720;
/** All words are written in this size and then scaled, because only a scale can grow smoothly. */
const WRITTEN = 100;
/** Fonts that run wider than measured by more than this are pressed together, so that no word touches another. */
const TOO_WIDE = 1.05;

/** @param {{words: {key: string, text: string, x: number, y: number, size: number, width: number}[], name: string}} props */
export function Cloud({ words, name }) {
  const sheet = useRef(null);
  useLayoutEffect(() => fit(sheet.current, words), [words]);
  useEffect(() => whenFontsCome(() => sheet.current && fit(sheet.current, words)), [words]);
  const sizes = words.map((word) => word.size);
  return (
    <svg ref={sheet} class="cloud" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {inSteadyOrder(words).map(({ key, text, x, y, size }) => (
        <text key={key} data-key={key} class={`cloud__word cloud__word--${voiceOf(size, sizes)}`} style={{ transform: `translate(${x}px, ${y}px) scale(${size / WRITTEN})` }}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Words never change places in the page: moved there, they would appear anew instead of growing. */
const inSteadyOrder = (words) => [...words].sort((one, other) => (one.key < other.key ? -1 : 1));

/** Where all were said equally often, none is louder than the others. */
function voiceOf(size, sizes) {
  const largest = Math.max(...sizes);
  if (Math.min(...sizes) === largest) return "plain";
  return size > largest * 0.62 ? "loud" : size > largest * 0.3 ? "plain" : "low";
}

function fit(sheet, words) {
  const widths = new Map(words.map(({ key, width, size }) => [key, (width * WRITTEN) / size]));
  for (const one of sheet.children) {
    const room = widths.get(one.dataset.key);
    one.removeAttribute("textLength");
    if (one.getComputedTextLength() <= room * TOO_WIDE) continue;
    one.setAttribute("lengthAdjust", "spacingAndGlyphs");
    one.setAttribute("textLength", room);
  }
}

function whenFontsCome(draw) {
  document.fonts?.addEventListener?.("loadingdone", draw);
  return () => document.fonts?.removeEventListener?.("loadingdone", draw);
}
