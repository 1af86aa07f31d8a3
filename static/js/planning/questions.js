// Adds, moves and takes out questions on the spot; without this the same keys bring back the page with the wish fulfilled.

export function arrangeQuestions(form) {
  const rows = form.querySelector("[data-rows]");
  const pattern = rows.querySelector("[data-row]")?.cloneNode(true);
  if (!pattern) return;
  form.addEventListener("click", (event) => {
    const key = event.target.closest("[data-wish], [data-add]");
    if (!key) return;
    event.preventDefault();
    if (key.hasAttribute("data-add")) add(rows, pattern);
    else arrange(rows, key.closest("[data-row]"), key);
    renumber(rows);
    form.dispatchEvent(new Event("input"));
  });
}

function add(rows, pattern) {
  const row = pattern.cloneNode(true);
  const name = `new-${rows.children.length}-${Date.now()}`;
  for (const field of row.querySelectorAll("input, textarea")) {
    field.value = "";
    field.defaultValue = "";
  }
  for (const attribute of ["id", "for", "aria-describedby"]) {
    for (const one of row.querySelectorAll(`[${attribute}]`)) {
      const [kind] = one.getAttribute(attribute).split("-", 1);
      one.setAttribute(attribute, `${kind}-${name}`);
    }
  }
  rows.append(row);
  row.querySelector("textarea").focus();
}

function arrange(rows, row, key) {
  const wish = key.dataset.wish;
  if (wish === "up") row.previousElementSibling?.before(row);
  if (wish === "down") row.nextElementSibling?.after(row);
  if (wish !== "drop") return key.focus();
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  (next?.querySelector("textarea") ?? rows.closest("form").querySelector("[data-add]")).focus();
}

function renumber(rows) {
  [...rows.children].forEach((row, place) => {
    row.querySelector("[data-number]").textContent = place + 1;
    for (const key of row.querySelectorAll("[data-wish]")) key.value = `${key.dataset.wish}:${place}`;
  });
}
