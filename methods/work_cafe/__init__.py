"""Work-Café: each group fills a poster per theme, first with terms of today, then with how it meets them at work."""

from qidtool.methodkit import (
    Asks,
    Gives,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    cards,
    dots,
    note,
    of_input,
)

from .rules import tells

CLARIFY = Pass(
    "clarify",
    "Work-Café I: Klären",
    "Welche Begriffe kennzeichnen dieses Thema heute in der Praxis? Ein Begriff je Karte.",
)
RELATE = Pass(
    "relate",
    "Work-Café II: In Bezug setzen",
    "Wie begegnet euch das in eurer eigenen Funktion? Schreibt es zu euren Begriffen dazu.",
)
POTENTIAL = Pass(
    "potential",
    "Punkte kleben",
    "Wo steckt für euch das größte Potenzial? Jede Person hat je Plakat drei Punkte.",
)

METHOD = Method(
    title="Work-Café",
    summary="Jede Gruppe füllt je Thema ein Plakat: erst klären, dann in Bezug setzen, zuletzt Punkte kleben.",
    pillar=Pillar.OBSERVE,
    minutes=75,
    group_size="Gruppen von 4 bis 10 Personen, beliebig viele",
    asks=Asks(
        at_least=1,
        at_most=9,
        examples=("Ankommen und Willkommen", "Räume, die offen stehen", "Zusammenarbeit mit den Nachbarn"),
    ),
    passes=(CLARIFY, RELATE, POTENTIAL),
    inputs=(
        cards(
            "terms",
            "Begriff für unser Plakat",
            in_pass=CLARIFY,
            owner=Owner.GROUP,
            placeholder="Ein Begriff",
            max_length=100,
            max_per_person=40,
        ),
        cards(
            "relations",
            "Bezug zu unserer Arbeit",
            in_pass=RELATE,
            owner=Owner.GROUP,
            about=of_input("terms"),
            placeholder="In meiner Funktion …",
            max_length=200,
            max_per_person=40,
        ),
        dots("potential", "Unsere Punkte", in_pass=POTENTIAL, on=of_input("terms"), each=3, per_prompt=True),
        note("special", "Besonderheit an diesem Plakat", placeholder="Was war hier anders?", max_length=600),
    ),
    gives=(Gives(Product.TERM, from_input="terms"), Gives(Product.STATEMENT, from_input="relations")),
    tells=tells,
    may_rotate=True,
    version=1,
)
