// Starts the phone of the participants on its page.

import { render } from "preact";
import { fetchFontsLater } from "../participant/fonts.js";
import { watchTheKeyboard } from "../participant/keyboard.js";
import * as lent from "../participant/lent.js";
import { openPhone } from "../participant/phone.js";
import { Phone } from "../participant/Phone.jsx";

globalThis.qidtool = { ...lent };
const { workshop, csrf, person } = document.body.dataset;

watchTheKeyboard();
openPhone({ workshop, csrf, person: idIn(person) }).then((phone) => {
  const screen = document.getElementById("screen");
  screen.replaceChildren();
  render(<Phone phone={phone} />, screen);
  fetchFontsLater(document.body.dataset.fonts);
});

/** The page gives the person as an id or as a record. */
function idIn(text) {
  try {
    return JSON.parse(text).id ?? text;
  } catch {
    return text;
  }
}
