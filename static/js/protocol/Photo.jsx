// The photo of an entry: taken or chosen, kept on this device at once, and shown as it lies there.

import { useEffect, useId, useState } from "preact/hooks";
import { _ } from "../texts.js";
import { useProtocol } from "./use_protocol.js";

const KINDS = "image/jpeg,image/png,image/webp";

export function Photo({ entry, photo }) {
  const { desk } = useProtocol();
  const [failed, fail] = useState(false);
  const id = useId();
  const chosen = async (event) => {
    const [file] = event.currentTarget.files;
    if (!file) return;
    const fits = KINDS.split(",").includes(file.type);
    fail(!fits);
    if (fits) await desk.pictures.keep(entry, file).catch(() => fail(true));
  };
  return (
    <div class={failed ? "field field--wrong" : "field"}>
      <label class="field__label" for={id}>{photo ? _("Anderes Foto") : _("Foto aufnehmen oder wählen")}</label>
      {failed && <p id={`${id}-error`} class="field__error"><span>{_("Diese Datei lässt sich nicht nehmen. Bitte ein Foto als JPEG, PNG oder WebP wählen.")}</span></p>}
      <input id={id} class="field__input" type="file" accept={KINDS} capture="environment" onChange={chosen}
        aria-invalid={failed || undefined} aria-describedby={failed ? `${id}-error` : undefined} />
      {photo && <Thumb photo={photo.photo} alt={_("Das gewählte Foto")} />}
    </div>
  );
}

/** A photo that lies on this device. */
export function Thumb({ photo, alt }) {
  const [address, show] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(photo);
    show(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return address && <img class="protocol__thumb" src={address} alt={alt} />;
}
