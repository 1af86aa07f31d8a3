"""Positionieren und ausrichten: a group proposes, votes, and then agrees on one focus theme and says why."""

from qidtool.methodkit import (
    Asks,
    FilledBy,
    Gives,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    choice,
    note,
    of_prompts,
)

from .rules import tells

PROPOSE = Pass(
    "propose",
    "Vorschlagen",
    "Welches Thema ist für euch jetzt dran? Wählt jede und jeder für sich.",
)
VOTE = Pass(
    "vote",
    "Abstimmen",
    "Die Vorschläge liegen auf dem Tisch. Wählt noch einmal: Woran soll eure Gruppe weiterarbeiten?",
)
DECIDE = Pass(
    "decide",
    "Entscheiden",
    "Einigt euch auf ein Thema und schreibt auf, warum gerade dieses.",
)

METHOD = Method(
    title="Positionieren und ausrichten",
    summary="Jede Gruppe schlägt vor, stimmt ab und entscheidet sich mit Begründung für ein Thema.",
    pillar=Pillar.DEVELOP,
    minutes=30,
    group_size="Gruppen von 4 bis 10 Personen, beliebig viele",
    asks=Asks(
        at_least=2,
        at_most=9,
        examples=("Ankommen und Willkommen", "Räume, die offen stehen", "Zusammenarbeit mit den Nachbarn"),
    ),
    passes=(PROPOSE, VOTE, DECIDE),
    inputs=(
        choice("proposal", "Mein Vorschlag", in_pass=PROPOSE, of=of_prompts()),
        choice("vote", "Meine Stimme", in_pass=VOTE, of=of_prompts()),
        choice("decision", "Unser Thema", in_pass=DECIDE, of=of_prompts(), owner=Owner.GROUP),
        note(
            "reason",
            "Warum gerade dieses Thema",
            in_pass=DECIDE,
            by=FilledBy.PARTICIPANT,
            owner=Owner.GROUP,
            per_prompt=False,
            placeholder="Weil …",
            max_length=400,
        ),
        note(
            "special",
            "Besonderheit der Entscheidungen",
            per_prompt=False,
            placeholder="Was fiel beim Entscheiden auf?",
            max_length=600,
        ),
    ),
    gives=(Gives(Product.FOCUS_THEME, from_input="decision"),),
    tells=tells,
    version=1,
)
