// What has become of a photo whose entry is there already: it comes after it, and may have to wait for the line.

import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/Button.jsx";
import { Notice } from "../parts/Notice.jsx";
import { _ } from "../texts.js";
import { Thumb } from "./Photo.jsx";
import { useProtocol } from "./use_protocol.js";

const rowOf = (pictures, entry) => pictures.rows.find((one) => one.entry === entry.id);

export function PhotoState({ entry }) {
  const { pictures, shown, status } = useProtocol();
  const row = rowOf(pictures, entry);
  const alt = entry.text || _("Foto noch ohne Worte");
  if (!row) return <InTheHouse photos={shown.of[entry.id] ?? []} wasSent={pictures.sent.includes(entry.id)} alt={alt} />;
  return (
    <>
      <Thumb photo={row.photo} alt={alt} />
      {row.state === "waiting" && <p class="small">{stateWords(pictures.flying === entry.id, status)}</p>}
    </>
  );
}

/** Whoever has sent it; the picture of one that has just arrived follows its words. */
function InTheHouse({ photos, wasSent, alt }) {
  return (
    <>
      {photos.map((photo) => <FromTheHouse key={photo.id} photo={photo} alt={alt} />)}
      {(photos.length > 0 || wasSent) && <p class="small">{_("Das Foto ist gespeichert.")}</p>}
    </>
  );
}

/** What a lost line has kept away is tried once more with the next one; browsers do not do so by themselves. */
function FromTheHouse({ photo, alt }) {
  const { status } = useProtocol();
  const [isLost, lose] = useState(false);
  const before = useRef(status);
  useEffect(() => {
    if (status === "live" && before.current !== "live") lose(false);
    before.current = status;
  }, [status]);
  if (isLost) return null;
  return <img class="protocol__thumb" src={`/bilder/${photo.id}/thumb`} width={photo.width} height={photo.height} alt={alt} onError={() => lose(true)} />;
}

function stateWords(isFlying, status) {
  if (isFlying) return _("Das Foto wird gesendet.");
  return status === "live" ? _("Das Foto wird gleich gesendet.") : _("Das Foto wartet auf Netz.");
}

/** Beneath the entry, which itself is there. */
export function PhotoRefused({ entry }) {
  const { desk, pictures } = useProtocol();
  const row = rowOf(pictures, entry);
  if (row?.state !== "refused") return null;
  return (
    <Notice kind="warn" title={row.error?.text || _("Das Foto wurde noch nicht angenommen. Es liegt noch hier.")}>
      <div class="row">
        <Button onClick={() => desk.pictures.again(entry.id)}>{_("Noch einmal")}</Button>
        <Button look="quiet" onClick={() => desk.pictures.drop(entry.id)}>{_("Foto verwerfen")}</Button>
      </div>
    </Notice>
  );
}
