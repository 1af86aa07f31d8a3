// Parts of a text that stand out: [start, end) pairs, counted in signs as the server does, in their order and apart from one another.

/** The server keeps no more of them for one text. */
export const MOST_PASSAGES = 20;

/** The text in pieces, `{text, marked}`, so that each can be drawn as what it is. @param {string} text @param {[number, number][]} [passages] */
export function pieces(text, passages = []) {
  const signs = [...text];
  const cuts = [0, ...passages.flat(), signs.length];
  const all = cuts.slice(1).map((end, place) => ({ text: signs.slice(cuts[place], end).join(""), marked: place % 2 === 1 }));
  return all.filter((piece) => piece.text);
}

/** A selection as the browser counts it, in half signs, as a passage; null if it holds nothing but white space. */
export function chosen(text, from, to) {
  const words = text.slice(from, to);
  if (!words.trim()) return null;
  const start = [...text.slice(0, from)].length + [...words].length - [...words.trimStart()].length;
  return [start, start + [...words.trim()].length];
}

/** With one more; what overlaps or touches becomes one. */
export function marked(passages, [start, end]) {
  const apart = passages.filter(([from, to]) => to < start || from > end);
  const joined = passages.filter((one) => !apart.includes(one));
  const whole = [Math.min(start, ...joined.map(([from]) => from)), Math.max(end, ...joined.map(([, to]) => to))];
  return [...apart, whole].sort(([one], [other]) => one - other).slice(0, MOST_PASSAGES);
}

/** Without what lies in this part of the text. */
export function unmarked(passages, [start, end]) {
  const left = passages.flatMap(([from, to]) => [[from, Math.min(to, start)], [Math.max(from, end), to]]);
  return left.filter(([from, to]) => from < to);
}

/** Where they lie after the text was changed in one place; what was written anew stands out only within a passage. */
export function moved(passages, before, after) {
  const [old, now] = [[...before], [...after]];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const shift = now.length - old.length;
  const place = (one, isEnd) => {
    if (one < head || (isEnd && one === head)) return one;
    if (one >= old.length - tail) return one + shift;
    return isEnd ? head : now.length - tail;
  };
  return passages.map(([from, to]) => [place(from, false), place(to, true)]).filter(([from, to]) => from < to);
}
