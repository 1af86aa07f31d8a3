"""How calmly clouds grow and what they cost, beside the package's own layout.

python -m tests.bench.clouds
"""

import json
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wordcloud import WordCloud

from qidtool.analysis.clouds.cloud import Cloud
from qidtool.analysis.clouds.fresh import laid_out
from qidtool.analysis.clouds.growing import grown
from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.table import Term
from qidtool.analysis.words.voices import Voice
from qidtool.domain.ids import ContributionId
from qidtool.places import STATIC

CONTRIBUTIONS = 200
TERMS = 150
RUNS = 5
SPARSE = 10
"""The package is slow, so the two are compared on every tenth contribution only."""

NEAR = 2.0
"""Units of 1280: a centre that moves less than this has kept its place."""

FONT = STATIC / "dist" / "fonts" / "atkinson-hyperlegible-next-latin-600-normal.woff2"
_HEADS = "Kita Schul Eltern Netzwerk Team Sprach Familien Quartiers Bildungs Jugend Fach Praxis Kinder Sozial"
_TAILS = "beratung konferenz gruppe konzept zeit raum arbeit leitung hilfe planung tag rat"

Places = Mapping[str, tuple[float, float]]


@dataclass(frozen=True)
class Word:
    key: str
    shown: str
    count: int


def vocabulary() -> list[str]:
    chance = random.Random(7)
    words = [head + tail for head in _HEADS.split() for tail in _TAILS.split()]
    chance.shuffle(words)
    return words


def arriving() -> list[Voice]:
    """Few words are said often, many once or twice, as in a hall."""
    chance = random.Random(11)
    words = vocabulary()
    weights = [1 / (rank + 3) for rank in range(len(words))]
    said = [", ".join(chance.choices(words, weights, k=chance.randint(1, 3))) for _ in range(CONTRIBUTIONS)]
    return [Voice(ContributionId(str(at)), text, str(at % 60)) for at, text in enumerate(said)]


def font() -> str:
    return str(FONT) if FONT.is_file() else ""


def ours() -> Callable[[Sequence[Term]], Places]:
    last: list[Cloud] = []

    def draw(terms: Sequence[Term]) -> Places:
        cloud = grown(last[-1] if last else None, terms, font())
        last.append(cloud)
        return {word.key: word.box.centre for word in cloud.words}

    return draw


def packages(terms: Sequence[Term]) -> Places:
    cloud = WordCloud(width=1280, height=720, random_state=42)
    cloud.generate_from_frequencies({term.shown: term.count for term in terms})
    keys = {term.shown: term.key for term in terms}
    return {keys[word]: (float(left), float(top)) for (word, _), _, (top, left), _, _ in cloud.layout_}


def kept(draw: Callable[[Sequence[Term]], Places], every: int) -> list[float]:
    voices = arriving()
    shares = []
    before: Places = {}
    for arrived in range(1, CONTRIBUTIONS + 1, every):
        terms = terms_of(voices[:arrived], Counting(more_than=0)).in_cloud
        now = draw(terms)
        staying = before.keys() & now.keys()
        if staying:
            shares.append(sum(_near(before[key], now[key]) for key in staying) / len(staying))
        before = now
    return shares


def _near(before: tuple[float, float], now: tuple[float, float]) -> bool:
    return abs(before[0] - now[0]) <= NEAR and abs(before[1] - now[1]) <= NEAR


def cpu_ms(draw: Callable[[], object]) -> float:
    draw()
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        draw()
        times.append(time.process_time() - start)
    return round(statistics.median(times) * 1000, 1)


def main() -> None:
    words = [Word(word, word, max(1, 90 // (rank + 2))) for rank, word in enumerate(vocabulary()[:TERMS])]
    cloud = laid_out(words, font())
    calm, coarse, jumpy = kept(ours(), 1), kept(ours(), SPARSE), kept(packages, SPARSE)
    ours_ms = cpu_ms(lambda: laid_out(words, font()))
    default = {word.shown: word.count for word in words}
    default_ms = cpu_ms(lambda: WordCloud(width=1280, height=720, random_state=42).generate_from_frequencies(default))
    print(
        json.dumps(
            {
                "contributions": CONTRIBUTIONS,
                "kept_median": round(statistics.median(calm), 4),
                "kept_mean": round(statistics.mean(calm), 4),
                "kept_worst": round(min(calm), 4),
                "drawn_every": SPARSE,
                "kept_median_then": round(statistics.median(coarse), 4),
                "package_kept_median_then": round(statistics.median(jumpy), 4),
                "terms": TERMS,
                "left_out": len(cloud.left_out),
                "cpu_ms": ours_ms,
                "package_cpu_ms": default_ms,
                "cpu_share": round(ours_ms / default_ms, 3),
                "font": Path(font()).name or "the package's",
            }
        )
    )


if __name__ == "__main__":
    main()
