"""Erfolgsindikatoren 1·2·3: each group names three signs, in order, by which outsiders see that a goal is reached."""

from qidtool.methodkit import (
    Asks,
    Gives,
    Mark,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    Takes,
    note,
    of_product,
    ranked,
)

from .rules import ELSEWHERE, UNFIT, tells

NAME = Pass(
    "name",
    "Benennen",
    "Woran würde jemand von außen merken, dass es gelungen ist? Drei Zeichen, das sicherste zuerst.",
)

METHOD = Method(
    title="Erfolgsindikatoren 1·2·3",
    summary="Jede Gruppe nennt drei Zeichen des Gelingens in ihrer Reihenfolge und prüft, welches Ziel sie zeigen.",
    pillar=Pillar.DEVELOP,
    minutes=30,
    group_size="Gruppen von 4 bis 10 Personen, beliebig viele",
    asks=Asks(
        at_least=0,
        at_most=1,
        examples=("Woran merken Menschen, die nicht dabei waren, dass wir unser Ziel erreicht haben?",),
    ),
    passes=(NAME,),
    inputs=(
        ranked(
            "indicators",
            "Erfolgsindikator",
            in_pass=NAME,
            ranks=("1. Indikator", "2. Indikator", "3. Indikator"),
            placeholder="Man sieht, zählt oder hört …",
            max_length=280,
            per_prompt=False,
            owner=Owner.GROUP,
            about=of_product(Product.GOAL),
            marks=(
                Mark(ELSEWHERE, "gehört zu einem Ziel auf einer anderen Ebene"),
                Mark(UNFIT, "kann das Ziel nicht prüfen"),
            ),
        ),
        note(
            "special",
            "Besonderheit der Indikatoren",
            per_prompt=False,
            placeholder="Was fiel beim Vergleichen auf?",
            max_length=600,
        ),
    ),
    gives=(Gives(Product.INDICATOR, from_input="indicators"),),
    takes=(Takes(Product.GOAL),),
    tells=tells,
    version=1,
)
