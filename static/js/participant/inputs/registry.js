// The kinds of fields that come with the phone's second file; a new kind is one component and one line here.

import { Choice } from "./Choice.jsx";
import { Collection } from "./Collection.jsx";
import { DotsToStick } from "./DotsToStick.jsx";
import { Pyramid } from "./Pyramid.jsx";
import { Ranks } from "./Ranks.jsx";

const KINDS = { cards: Collection, note: Collection, pyramid: Pyramid, ranks: Ranks, choice: Choice, dots: DotsToStick };

const nameOf = ({ kind, one_per_row: ranked }) => (kind === "rows" ? (ranked ? "ranks" : "pyramid") : kind);

export const kindOf = (input) => KINDS[nameOf(input)] ?? null;
