// Starts the wall on its page.

import { render } from "preact";
import { connect } from "../live/connection.js";
import { createRemote } from "../projector/remote.js";
import { Wall } from "../projector/Wall.jsx";

const { workshop, csrf, leads } = document.body.dataset;
const screen = document.getElementById("screen");

const live = connect({ viewer: "projector", workshop, csrf });

screen.textContent = "";
render(<Wall live={live} remote={createRemote(live, { leads: leads === "yes" })} />, screen);
