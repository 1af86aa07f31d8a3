// A short tone at the end of the time, for those who asked for it on this screen; the browser makes it, no file is needed.

import { useEffect, useState } from "preact/hooks";

/** Two notes upwards, each a fraction of a second: pitch, beginning and length. */
const NOTES = [[523, 0, 0.35], [784, 0.22, 0.7]];
const LOUDNESS = 0.25;

/** `{on, possible, turn}`; off until somebody turns it on, because a browser may only sound after a press, and a hall only if it wants to. */
export function useTone(timer, now) {
  const [audio, keep] = useState(null);
  const end = timer?.ends_at ?? null;
  useEffect(() => {
    const rest = audio && end ? end - now() : 0;
    if (rest <= 0) return undefined;
    const id = setTimeout(() => ring(audio), rest);
    return () => clearTimeout(id);
  }, [audio, end]);
  const turn = () => {
    audio?.close();
    keep(audio ? null : heard(opened()));
  };
  return { on: audio !== null, possible: Boolean(kind()), turn };
}

const kind = () => globalThis.AudioContext ?? globalThis.webkitAudioContext;

function opened() {
  const Audio = kind();
  return new Audio();
}

/** Whoever turns it on hears what it will be like. */
function heard(audio) {
  ring(audio);
  return audio;
}

function ring(audio) {
  for (const [pitch, begins, lasts] of NOTES) {
    const [from, to] = [audio.currentTime + begins, audio.currentTime + begins + lasts];
    const voice = audio.createOscillator();
    const volume = audio.createGain();
    voice.frequency.value = pitch;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, to);
    voice.connect(volume).connect(audio.destination);
    voice.start(from);
    voice.stop(to);
  }
}
