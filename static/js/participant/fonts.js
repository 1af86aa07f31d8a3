// Fetches the fonts once the phone can be used: a stand-in of equal width serves until then, and for good on a thin line.

const A_QUIET_WHILE = 4000;

/** Phones that ask to save data keep the stand-in. */
export function fetchFontsLater(address) {
  if (!address || navigator.connection?.saveData) return;
  setTimeout(() => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    document.head.append(sheet);
  }, A_QUIET_WHILE);
}
