// A documentation that is being made: shows how far it is, and brings the page and then the PDF as soon as they are there.

const OFTEN = 1000;

const place = document.querySelector("[data-making]");

async function look() {
  try {
    const answer = await fetch(place.dataset.ask, { headers: { Accept: "application/json" } });
    // Somebody who was signed out, or may no longer read along, learns it from the page.
    if (answer.redirected || answer.status === 404) return location.reload();
    if (answer.ok && !follow(await answer.json())) return;
  } catch {
    // no network just now: the next look may find one
  }
  setTimeout(look, OFTEN);
}

/** True while there is more to come. */
function follow(now) {
  if (now.page === place.dataset.page && now.under_way) {
    place.querySelector("progress").value = now.progress;
    tell(place.querySelector("[data-stage]"), now.stage);
    return true;
  }
  if (now.page && now.page === place.dataset.page && now.pdf) bringPdf();
  else location.reload();
  return false;
}

function tell(said, sentence) {
  if (!said || said.textContent === sentence) return;
  said.textContent = sentence;
  document.getElementById("status").textContent = sentence;
}

// Somebody is reading by now: nothing moves but the key, which comes where the focus can find it.
function bringPdf() {
  const key = document.querySelector("[data-pdf]");
  const hadFocus = place.contains(document.activeElement);
  key.hidden = false;
  document.getElementById("status").textContent = place.dataset.done;
  if (hadFocus) key.focus();
  place.remove();
}

if (place) setTimeout(look, OFTEN);
