"""Fazit: the day closes with key words and closing statements, each tied to what it rests on."""

from qidtool.methodkit import Asks, Gives, Method, Pass, Pillar, Product, Takes, cards, note, of_product, spoken

from .rules import RESTS_ON, tells

COLLECT = Pass(
    "collect",
    "Stichworte",
    "Welche Wörter nimmst du aus diesem Tag mit? Eines je Karte.",
)
CLOSE = Pass(
    "close",
    "Schlusssätze",
    "Jetzt werden Sätze daraus. Wer spricht, sagt auch, worauf der Satz sich stützt.",
)

METHOD = Method(
    title="Abschluss und Fazit",
    summary="Zum Schluss sammelt das Plenum Stichworte und Sätze und sagt zu jedem, worauf er sich stützt.",
    pillar=Pillar.ACT,
    minutes=20,
    group_size="10 bis 400 Personen, im Plenum",
    asks=Asks(at_least=1, at_most=3, examples=("Was gilt ab morgen?",)),
    passes=(COLLECT, CLOSE),
    inputs=(
        cards(
            "keywords",
            "Mein Stichwort",
            in_pass=COLLECT,
            about=of_product(*RESTS_ON),
            placeholder="Ein Wort",
            max_length=60,
            max_per_person=3,
        ),
        spoken(
            "statements",
            "Schlusssatz",
            in_pass=CLOSE,
            about=of_product(*RESTS_ON),
            placeholder="Was eben gesagt wurde",
            max_length=600,
        ),
        note(
            "special",
            "Besonderheit des Abschlusses",
            per_prompt=False,
            placeholder="Was war im Plenum zu spüren?",
            max_length=600,
        ),
    ),
    gives=(Gives(Product.STATEMENT, from_input="statements"),),
    takes=tuple(Takes(one) for one in RESTS_ON),
    tells=tells,
    version=1,
)
