// The keys, large and at the thumb; each says what it begins, or goes on with.

import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { CARDS, isBegun, KINDS } from "./take.js";
import { useProtocol } from "./use_protocol.js";
import { KIND_WORDS } from "./words.js";

const KEYS = { note: "n", quote: "z", photo: "f", cards: "k" };

export function TakeKeys({ kind: open, take, place }) {
  const { desk } = useProtocol();
  return (
    <nav class="protocol__keys" aria-label={_("Neuer Eintrag")} ref={place}>
      {[...KINDS, CARDS].map((kind) => (
        <Button key={kind} big data-kind={kind} look={kind === "note" ? "primary" : undefined} shortcut={KEYS[kind]} onClick={() => take(kind)}>
          <span>{KIND_WORDS[kind]()}{kind !== open && isBegun(desk, kind) && <span class="protocol__begun">{_("angefangen")}</span>}</span>
        </Button>
      ))}
    </nav>
  );
}
