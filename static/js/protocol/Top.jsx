// The head of the protocol: whose day it is, whether the line is there, and the way back for those who lead it.

import { ConnectionMark } from "../parts/ConnectionMark.jsx";
import { _ } from "../texts.js";
import { useProtocol } from "./use_protocol.js";

export function Top({ leading }) {
  const { day, status } = useProtocol();
  const { id, title, place } = day.workshop;
  return (
    <header class="protocol__top">
      <h1 class="protocol__title">{_("Protokoll des Tages")}<span class="protocol__where"> {[title, place].filter(Boolean).join(" · ")}</span></h1>
      <div class="row">
        <ConnectionMark connected={status === "live"} />
        <a class="button button--quiet" href={`/workshops/${id}/fotoprotokoll`}>{_("Fotoprotokoll")}</a>
        {leading && <a class="button button--quiet" href={`/workshops/${id}/cockpit`}>{_("Zum Cockpit")}</a>}
      </div>
    </header>
  );
}
