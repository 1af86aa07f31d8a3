// How often each of several things was chosen: name, bar and number; the bar is for the eye, the number for everybody.

/** @param {{things: {id: string, text: string, count: number}[], label?: string}} props */
export function Bars({ things, label }) {
  const most = Math.max(1, ...things.map((one) => one.count));
  return (
    <ul class="bars" aria-label={label}>
      {things.map(({ id, text, count }) => (
        <li key={id} class="bars__one">
          <span class="bars__name">{text}</span>
          <span class="bars__track" aria-hidden="true"><span class="bars__bar" style={{ "--share": count / most }} /></span>
          <span class="bars__count number">{count}</span>
        </li>
      ))}
    </ul>
  );
}
