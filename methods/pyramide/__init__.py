"""Pyramide: everybody lays conditions in rows, the group lays its pyramids together and builds a joint one."""

from qidtool.methodkit import (
    Asks,
    FilledBy,
    Gives,
    Input,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    Takes,
    note,
    pyramid,
)

from .rules import tells

ALONE = Pass(
    "alone",
    "Meine Pyramide",
    "Was muss da sein, damit es gelingt? Das Wichtigste kommt nach unten: Darauf ruht alles andere.",
)
TOGETHER = Pass(
    "together",
    "Unsere Pyramide",
    "Legt eure Pyramiden nebeneinander: Was ist gleich, was ist verschieden? Baut daraus eine gemeinsame.",
)

ROWS = ("Grundlage: ohne das geht es nicht", "Darauf aufbauend", "Besonderheit: das Dach")


def remark(slot: str, label: str, placeholder: str) -> Input:
    return note(
        slot, label, in_pass=TOGETHER, by=FilledBy.PARTICIPANT, owner=Owner.GROUP, placeholder=placeholder,
        max_length=500,
    )  # fmt: skip


METHOD = Method(
    title="Pyramide",
    summary="Jede Person ordnet Bedingungen des Gelingens, dann baut die Gruppe daraus eine gemeinsame Pyramide.",
    pillar=Pillar.OBSERVE,
    minutes=60,
    group_size="Gruppen von 3 bis 8 Personen, beliebig viele",
    asks=Asks(
        at_least=1,
        at_most=3,
        examples=("Unter welchen Bedingungen gelingt unser Thema?",),
    ),
    passes=(ALONE, TOGETHER),
    inputs=(
        pyramid("conditions", "Bedingung", in_pass=ALONE, rows=ROWS, placeholder="Ein Begriff, ein Halbsatz"),
        pyramid(
            "joint",
            "Gemeinsame Bedingung",
            in_pass=TOGETHER,
            rows=ROWS,
            owner=Owner.GROUP,
            placeholder="Ein Begriff, ein Halbsatz",
            max_per_person=30,
        ),
        remark("common", "Was uns gemeinsam ist", "Bei allen oder fast allen …"),
        remark("different", "Worin wir uns unterscheiden", "Die einen …, die anderen …"),
        remark("difficult", "Was schwierig war", "Uneinig blieben wir bei …"),
        remark("ideas", "Ideen", "Man könnte …"),
        note("special", "Besonderheit dieser Runde", placeholder="Was fiel auf?", max_length=600),
    ),
    gives=(Gives(Product.CONDITION, from_input="conditions"), Gives(Product.CONDITION, from_input="joint")),
    takes=(Takes(Product.FOCUS_THEME),),
    tells=tells,
    version=1,
)
