// Drawn signs in the weight of the marker; decoration for the eye, the words stand beside them.

const PATHS = {
  check: "M4.5 12.5 10 18 19.5 6.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2.5",
  sending: "M12 3.5a8.5 8.5 0 0 1 8.5 8.5M12 20.5A8.5 8.5 0 0 1 3.5 12",
  hourglass: "M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 8 5.5 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 5.5-8 8.5s8 3.5 8 8.5",
  alert: "M12 4 21 19.5H3ZM12 10v4.5M12 17v.1",
  line: "M5 19.5v-3M10 19.5v-6.5M15 19.5V9M20 19.5V4.5",
  no_line: "M5 19.5v-3M10 19.5v-6.5M15 19.5V15M20 19.5V15M15 5l6 6M21 5l-6 6",
  pencil: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5",
  back: "M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.25 5.25 0 0 1 0 10.5h-4",
  eye: "M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12ZM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z",
  eye_shut: "M3 9.5c2.3 3.7 5.3 5.5 9 5.5s6.7-1.8 9-5.5M6 13l-1.8 2.7M10 15l-.7 3.2M14 15l.7 3.2M18 13l1.8 2.7",
  paper: "M6 3.5h8.5L19 8v12.5H6ZM14 3.5V8.5h5M9 12.5h6.5M9 16h6.5",
  plus: "M12 5v14M5 12h14",
  cross: "M6 6l12 12M18 6 6 18",
  next: "M9 5l7 7-7 7",
  up: "M12 20V5M5.5 11.5 12 5l6.5 6.5",
  down: "M12 4v15M5.5 12.5 12 19l6.5-6.5",
  previous: "M15 5l-7 7 7 7",
  pause: "M8.5 5v14M15.5 5v14",
  play: "M7.5 4.5v15l12-7.5Z",
  lock: "M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.3-4 2.7-6 6.5-6s6.2 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.2M18 14.5c2 .7 3.2 2.5 3.5 5.5",
  sound: "M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11",
  no_sound: "M4 9.5v5h3.5L12 19V5L7.5 9.5ZM16 9.5l5 5M21 9.5l-5 5",
  screen: "M3.5 4.5h17v11.5h-17ZM12 16v4M8 20h8",
};

/** @typedef {keyof typeof PATHS} IconName */

/** @param {{name: IconName, class?: string}} props */
export function Icon({ name, class: extra = "icon" }) {
  return (
    <svg class={extra === "icon" ? "icon" : `icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
