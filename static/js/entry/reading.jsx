// Starts the page on which a phone reads the wall along.

import { render } from "preact";
import { connect } from "../live/connection.js";
import { fetchFontsLater } from "../participant/fonts.js";
import { Reading } from "../reading/Reading.jsx";

const { workshop, csrf, fonts } = document.body.dataset;
const screen = document.getElementById("screen");

screen.replaceChildren();
render(<Reading live={connect({ viewer: "projector", workshop, csrf })} writing={screen.dataset.writing} />, screen);
fetchFontsLater(fonts);
