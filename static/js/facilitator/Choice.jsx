// One of several: a list to choose from that always shows what is the case, not what was clicked.

import { useId } from "preact/hooks";

export function Choice({ label, value, options, choose }) {
  const id = useId();
  const chosen = (event) => {
    const wanted = event.currentTarget.value;
    // Until the server has said so, the old choice stands.
    event.currentTarget.value = value;
    if (wanted !== value) choose(wanted);
  };
  return (
    <div class="field">
      <label class="field__label" for={id}>{label}</label>
      <select id={id} class="field__input" value={value} onChange={chosen}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
    </div>
  );
}
