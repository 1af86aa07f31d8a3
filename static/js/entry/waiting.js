// A phone that came early looks now and then whether the workshop has been opened, and goes on by itself.

const MOST_OFTEN = 8000;
const SPREAD = 6000;

const place = document.getElementById("waiting");

async function look() {
  try {
    const answer = await fetch(place.dataset.ask, { headers: { Accept: "application/json" } });
    const { status } = answer.ok ? await answer.json() : { status: "planned" };
    if (status !== "planned") {
      location.reload();
      return;
    }
  } catch {
    // no network just now: the next look may find one
  }
  wait();
}

// A whole hall waits at the same time, so nobody asks on the same beat.
function wait() {
  setTimeout(look, MOST_OFTEN + Math.random() * SPREAD);
}

if (place) wait();
