// Starts the protocol on its page.

import { render } from "preact";
import { openProtocol } from "../protocol/desk.js";
import { ProtocolScreen } from "../protocol/ProtocolScreen.jsx";

const { workshop, csrf, person, leads } = document.body.dataset;

openProtocol({ workshop, csrf, person }).then((desk) => {
  const screen = document.getElementById("screen");
  screen.textContent = "";
  render(<ProtocolScreen desk={desk} leading={leads === "yes"} />, screen);
});
