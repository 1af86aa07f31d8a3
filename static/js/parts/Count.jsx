// A number with its meaning; takes one breath whenever it has grown.
import { useRef } from "preact/hooks";

/** The number of times it has grown, so that each growth restarts the breath. */
function useGrowth(number) {
  const seen = useRef({ number, times: 0 });
  if (number > seen.current.number) seen.current.times += 1;
  seen.current.number = number;
  return seen.current.times;
}

/** @param {{number: number, of?: number, label: any, line?: boolean}} props */
export function Count({ number, of, label, line }) {
  const grown = useGrowth(number);
  return (
    <p class={line ? "count count--line" : "count"}>
      <span key={grown} class={grown ? "count__number count__number--grown" : "count__number"}>
        {number}
        {of != null && <span class="count__of"> / {of}</span>}
      </span>{" "}
      <span class="count__label">{label}</span>
    </p>
  );
}
