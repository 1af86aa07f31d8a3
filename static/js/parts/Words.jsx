// A text with the passages that stand out in it; line breaks stay.
import { pieces } from "./passages.js";

/** @param {{text: string, passages?: [number, number][]}} props */
export function Words({ text, passages }) {
  if (!passages?.length) return text;
  return pieces(text, passages).map((piece, place) => (piece.marked ? <mark key={place} class="passage">{piece.text}</mark> : piece.text));
}
