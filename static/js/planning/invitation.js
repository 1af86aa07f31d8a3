// The invitation gets a key that copies it as it stands in its field; without a script it can be selected by hand.

export function copyInvitation(place) {
  const field = place.querySelector("textarea");
  const said = document.createElement("span");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = place.dataset.key;
  button.addEventListener("click", async () => {
    const words = (await copied(field)) ? place.dataset.done : place.dataset.failed;
    said.textContent = words;
    document.getElementById("status").textContent = words;
  });
  const row = document.createElement("div");
  row.className = "row";
  row.append(button, said);
  field.closest(".field").after(row);
}

// The clipboard's newer door is closed on plain http, the older one is not.
async function copied(field) {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
