// A link that is shown once gets a key that copies it; without a script its field can be selected by hand.

import { _ } from "../texts.js";

function key(field) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = _("Link kopieren");
  button.addEventListener("click", () => copy(field));
  return button;
}

// The clipboard's newer door is closed on plain http, the older one is not.
async function copy(field) {
  field.focus();
  field.select();
  let isDone = false;
  try {
    await navigator.clipboard.writeText(field.value);
    isDone = true;
  } catch {
    isDone = document.execCommand("copy");
  }
  const said = isDone ? _("Der Link ist kopiert.") : _("Bitte den markierten Link von Hand kopieren.");
  document.getElementById("status").textContent = said;
  field.closest("[data-copy]").querySelector("[data-said]").textContent = said;
}

for (const place of document.querySelectorAll("[data-copy]")) {
  const field = place.querySelector("input");
  const said = document.createElement("span");
  said.dataset.said = "";
  const row = document.createElement("div");
  row.className = "row";
  row.append(key(field), said);
  place.append(row);
}
