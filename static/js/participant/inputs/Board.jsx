// The entries of one field, hung up beneath it.

import { _ } from "../../texts.js";
import { Entry } from "./Entry.jsx";

/** `board` is what gets the focus when a field or a card goes away; a `bare` one takes no room while nothing hangs there. */
export function Board({ board, entries, bare, ...props }) {
  const { input, about } = props;
  if (!entries.length && (bare || input.kind === "note")) return <div ref={board} tabIndex={-1} data-board />;
  return (
    <div ref={board} class={about ? "" : "entries"} role="group" tabIndex={-1} aria-label={_(input.label)} data-board>
      {entries.length > 0
        ? <ul class="cards">{entries.map((card) => <Entry key={card.id} {...props} card={card} />)}</ul>
        : <p class="soft">{input.owner === "group" ? _("Hier liegt gleich, was eure Gruppe schreibt.") : _("Hier liegt gleich die erste eigene Karte.")}</p>}
    </div>
  );
}
