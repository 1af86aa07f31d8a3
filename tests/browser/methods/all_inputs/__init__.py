"""Every kind of field, one pass after the other: pyramid, choice and dots, goals with all beneath, ranks, notes."""

from qidtool.methodkit import (
    Asks,
    FilledBy,
    Gives,
    Mark,
    Method,
    Owner,
    Pass,
    Pillar,
    Product,
    cards,
    choice,
    dots,
    note,
    of_groups,
    of_input,
    of_prompts,
    pyramid,
    ranked,
)

LAY = Pass("lay", "Legen", "Was trägt, liegt unten.")
VOTE = Pass("vote", "Wählen", "Worauf einigt ihr euch?")
AIM = Pass("aim", "Ziele setzen", "Was wollt ihr erreichen?")
CHECK = Pass("check", "Prüfen", "Woran wird es zu sehen sein?")
LOOK_BACK = Pass("look_back", "Zurückschauen")
GOALS = of_input("goals", required=True)

METHOD = Method(
    title="Alle Felder",
    summary="Zeigt jedes Feld, das ein Telefon kennt.",
    pillar=Pillar.DEVELOP,
    minutes=30,
    group_size="2 bis 20 Personen",
    asks=Asks(at_least=1, examples=("Was trägt uns?",)),
    passes=(LAY, VOTE, AIM, CHECK, LOOK_BACK),
    inputs=(
        pyramid(
            "conditions",
            "Gelingensbedingung",
            in_pass=LAY,
            rows=("Grundlage", "Darauf baut es auf", "Was hinzukommt", "Besonderes"),
            placeholder="Eine Bedingung",
            max_per_person=8,
            per_prompt=False,
        ),
        choice("theme", "Unser Thema", in_pass=VOTE, of=of_prompts(), owner=Owner.GROUP),
        dots("favourites", "Wem möchte ich zuhören?", in_pass=VOTE, on=of_groups(), each=3),
        cards(
            "goals",
            "Handlungsziel",
            in_pass=AIM,
            placeholder="Bis wann ist was anders?",
            max_length=200,
            max_per_person=3,
            per_prompt=False,
            owner=Owner.GROUP,
            marks=(Mark("ours", "in unserer Hand"), Mark("others", "braucht andere")),
        ),
        cards("needs", "Bedarf", in_pass=AIM, max_per_person=2, per_prompt=False, owner=Owner.GROUP, about=GOALS),
        note(
            "until",
            "Bis wann",
            in_pass=AIM,
            by=FilledBy.PARTICIPANT,
            per_prompt=False,
            owner=Owner.GROUP,
            about=GOALS,
            max_length=80,
        ),
        ranked(
            "indicators",
            "Erfolgsindikator",
            in_pass=CHECK,
            per_prompt=False,
            owner=Owner.GROUP,
            about=of_input("goals"),
        ),
        note(
            "reason",
            "Begründung",
            in_pass=CHECK,
            by=FilledBy.PARTICIPANT,
            per_prompt=False,
            owner=Owner.GROUP,
            max_length=600,
        ),
        note("own", "Was ich mir merke", in_pass=LOOK_BACK, by=FilledBy.PARTICIPANT, max_length=600),
    ),
    gives=(Gives(Product.GOAL, from_input="goals"),),
)
