"""S.M.A.R.T.: from a Leitziel to Handlungsziele, each with five fields, needs, brakes, measures, who, and Agency."""

from qidtool.methodkit import (
    Asks,
    FilledBy,
    Gives,
    Input,
    Mark,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    Takes,
    cards,
    note,
    of_input,
)

from .rules import OTHERS, OURS, tells

GOALS = Pass(
    "goals",
    "Handlungsziele finden",
    "Was wollt ihr als Gruppe erreichen, damit das Leitziel näher rückt? Ein Ziel je Karte, höchstens drei.",
)
SMART = Pass(
    "smart",
    "Ziele schärfen",
    "Fünf Fragen machen aus einem Wunsch ein Ziel. Kurz genügt; leer bleiben darf auch etwas.",
)
PATHS = Pass(
    "paths",
    "Wege klären",
    "Was braucht es, was bremst, was tun wir, und wer fängt an?",
)
TO_A_GOAL = of_input("goals", required=True)


def field(slot: str, label: str, placeholder: str) -> Input:
    """One of the five; its wording is free to be changed, the question behind it stays."""
    return note(
        slot, label, in_pass=SMART, by=FilledBy.PARTICIPANT, owner=Owner.GROUP, about=TO_A_GOAL, per_prompt=False,
        placeholder=placeholder, max_length=300,
    )  # fmt: skip


def path(slot: str, label: str, placeholder: str, marks: tuple[Mark, ...] = ()) -> Input:
    return cards(
        slot, label, in_pass=PATHS, owner=Owner.GROUP, about=TO_A_GOAL, per_prompt=False, placeholder=placeholder,
        max_length=200, max_per_person=10, marks=marks,
    )  # fmt: skip


METHOD = Method(
    title="S.M.A.R.T.e Ziele",
    summary="Jede Gruppe leitet aus dem Leitziel Handlungsziele ab, schärft sie und klärt den Weg dorthin.",
    pillar=Pillar.DEVELOP,
    minutes=75,
    group_size="Gruppen von 4 bis 10 Personen, beliebig viele",
    asks=Asks(
        at_least=1,
        at_most=1,
        examples=("Unser Leitziel: Jede Familie im Stadtteil findet eine offene Tür.",),
    ),
    passes=(GOALS, SMART, PATHS),
    inputs=(
        cards(
            "goals",
            "Unser Handlungsziel",
            in_pass=GOALS,
            owner=Owner.GROUP,
            per_prompt=False,
            placeholder="Bis zum … erreichen wir, dass …",
            max_length=280,
            max_per_person=3,
        ),
        field("specific", "Spezifisch", "Was genau ist dann anders?"),
        field("measurable", "Messbar", "Woran lässt es sich feststellen?"),
        field("attractive", "Attraktiv und akzeptiert", "Wem liegt daran, und wer trägt es mit?"),
        field("realistic", "Realistisch und relevant", "Warum ist es machbar und die Mühe wert?"),
        field("timed", "Terminiert", "Bis wann?"),
        path("needs", "Bedürfnis hinter dem Ziel", "Wir brauchen …"),
        path("brakes", "Bremse", "Es hält uns auf, dass …"),
        path("measures", "Maßnahme", "Als Erstes …"),
        path("who", "Wer kümmert sich", "Name oder Funktion"),
        path(
            "agency",
            "Was liegt bei wem",
            "Das können wir selbst; das müssen andere tun",
            (Mark(OURS, "können wir selbst"), Mark(OTHERS, "müssen andere tun")),
        ),
        note("special", "Besonderheit der Ziele", per_prompt=False, placeholder="Was fiel auf?", max_length=600),
    ),
    gives=(
        Gives(Product.GOAL, from_input="goals"),
        Gives(Product.NEED, from_input="needs"),
        Gives(Product.BRAKE, from_input="brakes"),
        Gives(Product.MEASURE, from_input="measures"),
    ),
    takes=(Takes(Product.FOCUS_THEME), Takes(Product.CONDITION)),
    tells=tells,
    version=1,
)
