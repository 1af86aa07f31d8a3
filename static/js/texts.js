// Every sentence on screen in the language of the page: German as it stands in the code or in a method, others from the page's catalogue.

let catalogue = null;

/** `{"German sentence": "English sentence"}`; for counted ones `{"German singular": ["one", "many"]}`. */
function texts() {
  catalogue ??= JSON.parse(document.body.dataset.texts || "{}");
  return catalogue;
}

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** `_("noch {n} Zeichen", {n: 3})` */
export function _(text, values = {}) {
  return filled(texts()[text] || text, values);
}

/** `_n("{n} Beitrag", "{n} Beiträge", 3)`; further values can be given after the number. */
export function _n(singular, plural, n, values = {}) {
  const [one, many] = texts()[singular] ?? [singular, plural];
  return filled(n === 1 ? one : many, { n, ...values });
}
