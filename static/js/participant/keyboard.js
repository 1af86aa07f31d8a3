// Keeps the field and the send key in sight while the keyboard of the phone covers half of the screen.

/** The layout gets the height that can really be seen, as browsers differ in what they do to the page. */
export function watchTheKeyboard() {
  const seen = window.visualViewport;
  if (!seen) return;
  let frame = 0;
  const fit = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const root = document.documentElement.style;
      const covered = Math.max(0, innerHeight - seen.height - seen.offsetTop);
      root.setProperty("--screen-height", `${Math.round(seen.height)}px`);
      root.setProperty("--keyboard", `${Math.round(covered)}px`);
      bringIntoSight(seen);
    });
  };
  seen.addEventListener("resize", fit);
  document.addEventListener("focusin", fit);
}

function bringIntoSight(seen) {
  const field = document.activeElement;
  if (!field?.matches("textarea, input")) return;
  const all = (field.closest("form") ?? field).getBoundingClientRect();
  const bottom = seen.offsetTop + seen.height;
  if (all.bottom > bottom) scrollBy({ top: Math.min(all.bottom - bottom, field.getBoundingClientRect().top - seen.offsetTop) });
}
