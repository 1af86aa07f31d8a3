// Whether this screen hears the hall: a small sign with its word.
import { _ } from "../texts.js";
import { Icon } from "./Icon.jsx";

/** @param {{connected: boolean}} props */
export function ConnectionMark({ connected }) {
  return (
    <span class={connected ? "connection connection--on" : "connection connection--waiting"}>
      <Icon name={connected ? "line" : "no_line"} class="connection__mark" />
      <span class="connection__word">{connected ? _("verbunden") : _("wartet auf Netz")}</span>
    </span>
  );
}
