"""Impuls: somebody speaks, the hall listens and asks, and what stays of it is written down."""

from qidtool.methodkit import Asks, Detail, Gives, Method, Pass, Pillar, Product, cards, note

from .rules import tells

LISTEN = Pass(
    "listen",
    "Zuhören und fragen",
    "Was möchtest du danach fragen? Eine Frage je Karte; gestellt werden sie am Ende.",
)

METHOD = Method(
    title="Impuls",
    summary="Eine Person spricht, der Saal hört zu und sammelt Fragen.",
    pillar=Pillar.AROUND,
    minutes=20,
    group_size="10 bis 2000 Personen, im Plenum",
    asks=Asks(
        at_least=1,
        at_most=4,
        examples=("Was ein Haus im Viertel bewegen kann",),
        details=(Detail("speaker", "Es spricht"), Detail("role", "Funktion, Einrichtung")),
    ),
    passes=(LISTEN,),
    inputs=(
        cards(
            "questions",
            "Meine Frage",
            in_pass=LISTEN,
            placeholder="Wie …? Warum …? Und wenn …?",
            max_length=240,
            max_per_person=3,
        ),
        note("core", "Das bleibt von diesem Impuls", placeholder="In ein bis drei Sätzen", max_length=1000),
    ),
    gives=(Gives(Product.STATEMENT, from_input="core"),),
    tells=tells,
    version=1,
)
