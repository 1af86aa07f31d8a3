"""How well forms of one word are merged and look-alikes kept apart, for any list of pairs.

    python -m tests.bench.words [FILE]

FILE is TSV: two forms and `same` or `apart` per line; lines with # are comments.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qidtool.analysis.words.base import base_of
from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.tokens import tokens_of
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule
from qidtool.domain.ids import ContributionId

LISTS = Path(__file__).parents[1] / "analysis"
OURS = tuple(sorted(LISTS.glob("pairs*.tsv")))
RULE = Counting(CountingRule.EVERY_MENTION, more_than=0, whole=True)


@dataclass(frozen=True)
class Pair:
    one: str
    other: str
    same: bool


def read_pairs(path: Path) -> list[Pair]:
    rows = (line.split("\t") for line in path.read_text("utf-8-sig").splitlines() if line.strip() and line[0] != "#")
    return [Pair(row[0].strip(), row[1].strip(), row[2].strip() == "same") for row in rows]


def merged(pair: Pair) -> bool:
    """Two people say one form each: is that one term? For small words, which are never counted, their base decides."""
    voices = [Voice(ContributionId(str(at)), text) for at, text in enumerate((pair.one, pair.other))]
    table = terms_of(voices, RULE)
    if len(table.terms) == 1 and not table.without_term:
        return True
    return bool(table.left_out) and bases(pair.one) == bases(pair.other)


def bases(text: str) -> list[str]:
    return [base_of(token.text) for token in tokens_of(text)]


def measured(pairs: Sequence[Pair]) -> dict[str, object]:
    same = [pair for pair in pairs if pair.same]
    apart = [pair for pair in pairs if not pair.same]
    missed = [f"{pair.one} | {pair.other}" for pair in same if not merged(pair)]
    wrong = [f"{pair.one} | {pair.other}" for pair in apart if merged(pair)]
    return {
        "same": len(same),
        "merged": len(same) - len(missed),
        "merged_share": round(1 - len(missed) / max(len(same), 1), 4),
        "apart": len(apart),
        "wrong_merges": len(wrong),
        "missed": missed,
        "wrong": wrong,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="*", type=Path, default=OURS)
    files = parser.parse_args().file
    print(json.dumps(measured([pair for file in files for pair in read_pairs(file)]), ensure_ascii=False))


if __name__ == "__main__":
    main()
