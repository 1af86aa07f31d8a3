"""Posters that groups can share: words on them first, then what belongs to these words, then dots."""

from qidtool.methodkit import Asks, Method, Owner, Pass, Pillar, cards, dots, of_input

PUT = Pass("put", "Aufschreiben", "Was gehört dazu?")
ADD = Pass("add", "Ergänzen", "Was heißt das für euch?")
POINT = Pass("point", "Punkte kleben", "Was ist am wichtigsten?")

METHOD = Method(
    title="Plakate",
    summary="Gruppen füllen Plakate.",
    pillar=Pillar.OBSERVE,
    minutes=30,
    group_size="2 bis 20 Gruppen",
    asks=Asks(at_least=1),
    passes=(PUT, ADD, POINT),
    inputs=(
        cards("words", "Wort", in_pass=PUT, owner=Owner.GROUP),
        cards("notes", "Notiz dazu", in_pass=ADD, owner=Owner.GROUP, about=of_input("words")),
        dots("points", "Punkte", in_pass=POINT, on=of_input("words"), each=3, per_prompt=True),
    ),
    may_rotate=True,
)
