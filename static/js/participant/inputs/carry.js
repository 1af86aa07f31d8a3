// Carries a card by its grip into another row; letting go there does the same as the keys beside it.

/** `lay(row)` hears of the row in which the card was let go, if it is another one. */
export function carry(down, lay) {
  if (down.button !== 0) return;
  down.preventDefault();
  const card = down.currentTarget.closest(".card");
  const own = card.closest("[data-row]");
  const rows = [...own.closest("[data-rows]").querySelectorAll("[data-row]")];
  let over = own;

  const move = (event) => {
    card.style.transform = `translate(${event.clientX - down.clientX}px, ${event.clientY - down.clientY}px)`;
    over = rows.find((row) => holds(row, event.clientY)) ?? own;
    for (const row of rows) row.classList.toggle("row-aimed-at", row === over && row !== own);
  };
  const end = (event) => {
    for (const [kind, listener] of listeners) document.removeEventListener(kind, listener);
    card.classList.remove("card--carried");
    card.style.transform = "";
    over.classList.remove("row-aimed-at");
    if (event.type === "pointerup" && over !== own) lay(Number(over.dataset.row));
  };
  const listeners = [["pointermove", move], ["pointerup", end], ["pointercancel", end]];
  card.classList.add("card--carried");
  for (const [kind, listener] of listeners) document.addEventListener(kind, listener);
}

function holds(row, y) {
  const { top, bottom } = row.getBoundingClientRect();
  return top <= y && y < bottom;
}
