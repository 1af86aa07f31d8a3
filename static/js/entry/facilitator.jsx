// Starts the cockpit of the moderation on its page.

import { render } from "preact";
import { Cockpit } from "../facilitator/Cockpit.jsx";
import { openDesk } from "../facilitator/desk.js";

const { workshop, csrf, person } = document.body.dataset;

openDesk({ workshop, csrf, person }).then((desk) => {
  const screen = document.getElementById("screen");
  screen.textContent = "";
  render(<Cockpit desk={desk} />, screen);
});
