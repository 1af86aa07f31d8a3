// Tells people who listen what has happened: seldom, in one sentence, and at once only when something must not be missed.

const PAUSE = 10000;

/** `say(topic, text)` replaces an older unsaid sentence on the same topic; what waits is said together, at most every 10 s. */
export function createAnnouncer(speak, pause = PAUSE) {
  const waiting = new Map();
  let timer = 0;
  const speakNow = () => {
    timer = 0;
    if (!waiting.size) return;
    speak([...waiting.values()].join(" "));
    waiting.clear();
    timer = setTimeout(speakNow, pause);
  };
  return (topic, text) => {
    waiting.delete(topic);
    waiting.set(topic, text);
    timer ||= setTimeout(speakNow, 0);
  };
}

/** Speaks through one of the page's live regions; emptied first, as the same sentence twice is else said once. */
function regionOf(id) {
  return (text) => {
    const region = document.getElementById(id);
    region.textContent = "";
    setTimeout(() => {
      region.textContent = text;
    }, 60);
  };
}

/** Politely, for everything that can wait for a pause in listening. */
export const announce = createAnnouncer((text) => regionOf("status")(text));

/** At once: only when a task ends or words were not taken. */
export const alarm = createAnnouncer((text) => regionOf("alert")(text), 1000);
