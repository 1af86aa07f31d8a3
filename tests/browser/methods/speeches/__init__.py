"""Speeches: groups note what they want to say, the moderation takes down what they said, and all of it is told."""

from collections.abc import Iterator

from qidtool.methodkit import (
    CONSENT,
    EXACT,
    Asks,
    Block,
    Heading,
    Items,
    Method,
    Owner,
    Pass,
    Pillar,
    Quote,
    Results,
    cards,
    items_of,
    note,
    spoken,
)
from qidtool.methodkit.inputs import SPEAKERS

PREPARE = Pass("prepare", "Vorbereiten", "Was wollt ihr sagen?")
SPEAK = Pass("speak", "Reden")


def told(results: Results) -> tuple[Block, ...]:
    """Group after group: what it wanted to say, and what it said."""
    return tuple(_of_groups(results))


def _of_groups(results: Results) -> Iterator[Block]:
    for group in results.groups:
        yield Heading(group.name)
        yield Items("Stichworte", items_of(results.entries_in("keywords", group=group.id)))
        for one in results.entries_in("quotes", about=group.id):
            yield Quote(one.text, one.passages, by=group.name, exact=EXACT.id in one.marks, entries=(one.id,))


METHOD = Method(
    title="Reden",
    summary="Jede Gruppe redet zwei Minuten.",
    pillar=Pillar.DEVELOP,
    minutes=20,
    group_size="6 bis 60 Personen",
    asks=Asks(at_least=1, examples=("Was ist uns wichtig?",)),
    passes=(PREPARE, SPEAK),
    inputs=(
        cards("keywords", "Stichwort", in_pass=PREPARE, owner=Owner.GROUP, per_prompt=False),
        spoken("quotes", "Zitat", in_pass=SPEAK, about=SPEAKERS, marks=(EXACT, CONSENT)),
        note("special", "Besonderheit dieser Runde"),
    ),
    tells=told,
)
