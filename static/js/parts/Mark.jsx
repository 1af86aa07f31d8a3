// A sticky dot with its name: tells places, groups and functions apart by shape, colour and word.

/** Eight shapes; the ninth begins again, and then the name alone decides. @param {number} number */
const shapeOf = (number) => ((number - 1) % 8) + 1;

/** The bare dot, for where the name stands nearby. @param {{number: number}} props */
export function Dot({ number }) {
  return <span class={`mark__dot mark__dot--${shapeOf(number)}`} aria-hidden="true" />;
}

/** @param {{number: number, children: any}} props */
export function Mark({ number, children }) {
  return (
    <span class="mark">
      <Dot number={number} />
      <span>{children}</span>
    </span>
  );
}
