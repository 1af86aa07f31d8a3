// A new entry: the field is open at once, its moment, step and group stand there already and can be changed.

import { useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { useWriting } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { Photo } from "./Photo.jsx";
import { useTake } from "./take.js";
import { useProtocol } from "./use_protocol.js";
import { Told, TOLD_AT_MOST } from "./Told.jsx";
import { KIND_WORDS, momentWords } from "./words.js";

export function Take({ kind, close }) {
  const { desk, pictures } = useProtocol();
  const take = useTake(desk, kind);
  const sheet = useRef(null);
  const photo = pictures.rows.find((row) => row.entry === take.frame.id);
  const send = async () => {
    const sent = take.send();
    announce("protocol", _("{kind} festgehalten.", { kind: KIND_WORDS[kind]() }));
    close();
    await sent;
  };
  const writing = useWriting(kind === "photo" ? take.text || "–" : take.text, TOLD_AT_MOST, send);
  useFocus(sheet, kind);
  const leave = (event) => event.key === "Escape" && close();
  const submit = (event) => (kind === "photo" && !photo && !take.text ? event.preventDefault() : writing.submit(event));
  return (
    <form class="panel protocol__take stack" ref={sheet} aria-labelledby="take" onSubmit={submit} onKeyDown={leave}>
      <h2 id="take" class="protocol__heading">{KIND_WORDS[kind]()} <span class="number soft">{momentWords(take.frame.begun)}</span></h2>
      {kind === "photo" && <Photo entry={take.frame.id} photo={photo} />}
      <Told kind={kind} said={{ ...take.frame, text: take.text, speaker: take.speaker }} problem={writing.problem} onKeyDown={writing.keys}
        setText={take.setText} setSpeaker={take.setSpeaker} set={take.set} />
      <div class="row protocol__send">
        <Button type="submit" look="primary" blocked={kind === "photo" && !photo && !take.text}>{_("Festhalten")}</Button>
        <Button look="quiet" onClick={close}>{_("Später weiter")}</Button>
      </div>
    </form>
  );
}

/** The hand is already at the keyboard, or at the camera. */
function useFocus(sheet, kind) {
  useLayoutEffect(() => {
    const field = sheet.current.querySelector(kind === "photo" ? "input[type=file]" : "textarea");
    field.focus();
    sheet.current.scrollIntoView({ block: "nearest" });
  }, []);
}
