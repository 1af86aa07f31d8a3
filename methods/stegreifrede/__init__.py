"""Stegreifrede: each group speaks two minutes before the plenum, and what is said is taken down while it is said."""

from qidtool.methodkit import (
    CONSENT,
    EXACT,
    Asks,
    Gives,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    cards,
    note,
    of_groups,
    spoken,
)

from .rules import tells

PREPARE = Pass(
    "prepare",
    "Vorbereiten",
    "Was soll der ganze Saal von eurer Gruppe hören? Stichworte genügen, eine Person spricht.",
)
SPEAK = Pass(
    "speak",
    "Reden",
    "Zwei Minuten je Gruppe. Alle anderen hören zu.",
)

METHOD = Method(
    title="Stegreifrede",
    summary="Je Gruppe zwei Minuten vor dem Plenum; was gesagt wird, wird als Zitat festgehalten.",
    pillar=Pillar.DEVELOP,
    minutes=30,
    group_size="3 bis 15 Gruppen",
    asks=Asks(
        at_least=0,
        at_most=1,
        examples=("Was ist das eine, das alle im Saal von euch wissen müssen?",),
    ),
    passes=(PREPARE, SPEAK),
    inputs=(
        cards(
            "keywords",
            "Stichwort für unsere Rede",
            in_pass=PREPARE,
            owner=Owner.GROUP,
            per_prompt=False,
            placeholder="Ein Stichwort",
            max_length=100,
            max_per_person=8,
        ),
        spoken(
            "quotes",
            "Zitat",
            in_pass=SPEAK,
            about=of_groups(required=True),
            marks=(EXACT, CONSENT),
            placeholder="Was eben gesagt wurde",
            max_length=1000,
        ),
        note(
            "special",
            "Besonderheit der Reden",
            per_prompt=False,
            placeholder="Was war im Saal zu spüren?",
            max_length=600,
        ),
    ),
    gives=(Gives(Product.QUOTE, from_input="quotes"),),
    tells=tells,
    version=1,
)
