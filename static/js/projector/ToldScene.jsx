// The result of a step as its method tells it, as large as it can be; what does not fit on one page is turned with the keys.

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { _ } from "../texts.js";
import { gapOf, pagesOf, sizeOn } from "./told_pages.js";
import { StepHead } from "./StepHead.jsx";

/** `told` is `{html}`; `page` counts from 0, `setPages` hears how many there are on this wall. */
export function ToldScene({ step, told, page, setPages, now }) {
  return (
    <>
      <StepHead step={step} heading now={now} brief />
      <section class="wall__stage">
        <h2 class="unseen">{_("Ergebnis")}</h2>
        {told.html
          ? <Pages html={told.html} page={page} setPages={setPages} />
          : <div class="wall__centre"><p class="wall__lead">{_("Das Ergebnis wird zusammengestellt …")}</p></div>}
      </section>
    </>
  );
}

function Pages({ html, page, setPages }) {
  const sheet = useRef(null);
  const [pages, know] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      sheet.current.style.setProperty("--told-size", sizeOn((size) => triedIn(sheet.current, size)));
      know(pagesOf(sheet.current));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(sheet.current);
    measure();
    document.fonts?.ready.then(() => sheet.current && measure());
    return () => watcher.disconnect();
  }, [html]);
  useEffect(() => setPages(pages), [pages]);
  useEffect(() => () => setPages(1), []);
  useLayoutEffect(() => {
    const { clientWidth } = sheet.current;
    sheet.current.scrollLeft = (page % pages) * (clientWidth + gapOf(sheet.current));
  });
  return <div ref={sheet} class="wall__told told" dangerouslySetInnerHTML={{ __html: html }} />;
}

function triedIn(sheet, size) {
  sheet.style.setProperty("--told-size", size);
  return pagesOf(sheet);
}
