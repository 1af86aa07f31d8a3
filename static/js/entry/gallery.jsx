// Starts the gallery of the design language.
import { render } from "preact";
import { Gallery } from "../gallery/Gallery.jsx";

render(<Gallery />, document.getElementById("gallery"));
