// On how many pages a result stands, and how large it can be written.

/** Sizes of type in units of the wall, from large to small; the smallest can still be read from the last row. */
export const SIZES = [1.8, 1.5, 1.25, 1.05];
/** More than one page anyway: then rather large than few. */
const ON_SEVERAL = 1.25;

/** The largest size in which everything stands on one page; `tried(size)` answers with the number of pages. */
export function sizeOn(tried) {
  return SIZES.find((size) => tried(size) <= 1) ?? ON_SEVERAL;
}

/** The browser breaks the sheet into columns as wide as the sheet: each is a page. */
export function pagesOf(sheet) {
  const gap = gapOf(sheet);
  return Math.max(1, Math.round((sheet.scrollWidth + gap) / (sheet.clientWidth + gap)));
}

export function gapOf(sheet) {
  return parseFloat(getComputedStyle(sheet).columnGap) || 0;
}
