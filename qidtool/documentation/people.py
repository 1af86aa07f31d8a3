"""Who took part: people by function and by region as bars and tables, and both together, small numbers marked."""

from collections import Counter
from collections.abc import Sequence

from qidtool.documentation.document import Block, Cell, Figure, Prose, Section, Table, plain
from qidtool.documentation.edition import Edition, SmallNumbers
from qidtool.documentation.figures.bar_chart import Count, bar_chart
from qidtool.domain.people import Participant
from qidtool.domain.texts import N_

SMALL = 5
MOST_REGIONS = 8
"""A table of functions and regions with more columns fits no sheet."""


def people_section(section_id: str, people: Sequence[Participant], edition: Edition) -> Section:
    sentence = edition.say(N_("Personen, die teilgenommen haben: %(number)s."), number=len(people))
    blocks: list[Block] = [Prose((plain(sentence),))]
    if people:
        functions = _counted([one.function for one in people], edition)
        regions = _counted([one.region for one in people], edition)
        blocks += [
            _figure(f"{section_id}-functions", functions, _by_function(edition), edition),
            _figure(f"{section_id}-regions", regions, _by_region(edition), edition),
        ]
        blocks += _both(f"{section_id}-both", people, edition)
    return Section(section_id, edition.say(N_("Wer dabei war")), tuple(blocks))


def _by_function(edition: Edition) -> tuple[str, str]:
    return edition.say(N_("Personen nach Funktion")), edition.say(N_("Funktion"))


def _by_region(edition: Edition) -> tuple[str, str]:
    return edition.say(N_("Personen nach Region")), edition.say(N_("Region"))


def _counted(names: Sequence[str], edition: Edition) -> list[Count]:
    """The most frequent first; whoever said nothing is counted, too."""
    unsaid = edition.say(N_("ohne Angabe"))
    found = Counter(_name(name, unsaid) for name in names)
    pairs = sorted(found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    if edition.small_numbers is SmallNumbers.GATHERED:
        pairs = _gathered(pairs, edition.say(N_("andere, zusammengefasst")))
    return [_count(name, number) for name, number in pairs]


def _name(given: str, unsaid: str) -> str:
    return " ".join(given.split()) or unsaid


def _count(name: str, number: int) -> Count:
    small = 0 < number < SMALL
    return Count(name, number, small, shown=f"{number}°" if small else "")


def _gathered(pairs: list[tuple[str, int]], others: str) -> list[tuple[str, int]]:
    """The small ones together; if they are few even then, the next larger one joins them."""
    kept = [pair for pair in pairs if pair[1] >= SMALL]
    gathered = sum(number for _name, number in pairs) - sum(number for _name, number in kept)
    while 0 < gathered < SMALL and kept:
        gathered += kept.pop()[1]
    return [*kept, (others, gathered)] if gathered else kept


def _figure(block_id: str, counts: list[Count], words: tuple[str, str], edition: Edition) -> Figure:
    caption, column = edition.caption(words[0]), words[1]
    told = ", ".join(f"{one.name} {one.number}" for one in counts[:6])
    alternative = edition.say(
        N_("Balkendiagramm „%(caption)s“: %(told)s. Alle Zahlen stehen in der Tabelle darunter."),
        caption=caption, told=told,
    )  # fmt: skip
    total = sum(one.number for one in counts)
    rows = tuple(
        (Cell(one.name), Cell(str(one.number), marked=one.small), Cell(f"{100 * one.number / total:.0f} %"))
        for one in counts
    )
    head = (column, edition.say(N_("Personen")), edition.say(N_("Anteil")))
    table = Table(caption, head, rows, numeric=(1, 2), notes=_notes(counts, edition), id=f"{block_id}-table")
    return Figure(bar_chart(counts), alternative, caption, table, id=block_id)


def _notes(counts: Sequence[Count], edition: Edition) -> tuple[str, ...]:
    return (small_note(edition),) if any(one.small for one in counts) else ()


def head_count(number: int) -> Cell:
    """So many people, marked if they are few."""
    return Cell(str(number), marked=0 < number < SMALL)


def small_note(edition: Edition) -> str:
    return edition.say(
        N_("° Weniger als fünf Personen: Wer die Runde kennt, könnte Einzelne erkennen. "
           "Vor dem Weitergeben bitte prüfen.")
    )  # fmt: skip


def _both(block_id: str, people: Sequence[Participant], edition: Edition) -> list[Table]:
    """Only where small numbers may be shown: nearly all numbers in it are small."""
    if edition.small_numbers is SmallNumbers.GATHERED:
        return []
    unsaid = edition.say(N_("ohne Angabe"))
    pairs = Counter((_name(one.function, unsaid), _name(one.region, unsaid)) for one in people)
    functions = [one.name for one in _counted([function for function, _region in pairs.elements()], edition)]
    regions = [one.name for one in _counted([region for _function, region in pairs.elements()], edition)]
    if not 2 <= len(regions) <= MOST_REGIONS or len(functions) < 2:
        return []
    counts = [[_count(function, pairs[function, region]) for region in regions] for function in functions]
    rows = tuple(
        (Cell(function), *(Cell(str(one.number or "–"), marked=one.small) for one in row))
        for function, row in zip(functions, counts, strict=True)
    )
    table = Table(
        edition.caption(edition.say(N_("Personen nach Funktion und Region"))),
        (edition.say(N_("Funktion")), *regions), rows,
        numeric=tuple(range(1, len(regions) + 1)), id=block_id,
        notes=_notes([one for row in counts for one in row], edition),
    )  # fmt: skip
    return [table]
