// The way in: the code to read aloud, the address to type and the QR to point at.
import { _ } from "../texts.js";

/** Three and three letters are easier to keep in mind; listeners hear them one by one. @param {{code: string}} props */
export function Code({ code }) {
  const middle = Math.ceil(code.length / 2);
  return (
    <span class="code">
      <span class="unseen">{[...code].join(" ")}</span>
      <span aria-hidden="true" class="code__group">{code.slice(0, middle)}</span>
      <span aria-hidden="true" class="code__group">{code.slice(middle)}</span>
    </span>
  );
}

/** `qr` is the stroked path of the modules, `modules` the side length with its quiet margin. @param {{qr: string, modules: number}} props */
export function QrPicture({ qr, modules }) {
  return (
    <svg class="code-qr__picture" viewBox={`0 0 ${modules} ${modules}`} role="img" aria-label={_("QR-Code zum Mitmachen")}>
      <path class="code-qr__modules" d={qr} />
    </svg>
  );
}

/** @param {{code: string, url?: string, qr?: string, modules?: number}} props */
export function CodeAndQr({ code, url, qr, modules }) {
  return (
    <div class="code-qr">
      <div class="code-qr__words">
        {url && <span class="code-qr__url">{url.replace(/^https?:\/\//, "")}</span>}
        <span class="code-qr__code"><Code code={code} /></span>
      </div>
      {qr && <QrPicture qr={qr} modules={modules} />}
    </div>
  );
}
