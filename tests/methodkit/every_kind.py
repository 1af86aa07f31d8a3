"""A method with an input of every kind, and two groups that work with it."""

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
    Takes,
    cards,
    choice,
    dots,
    note,
    of_input,
    of_product,
    of_prompts,
    pyramid,
    ranked,
    spoken,
)
from qidtool.methodkit.testing import Rehearsal

WORK = Pass("work", "Arbeit", "Alles auf einmal.")
EVERY_KIND = Method(
    title="Werkbank",
    summary="Alles, was es gibt.",
    pillar=Pillar.DEVELOP,
    minutes=60,
    group_size="zwei Gruppen",
    asks=Asks(at_least=1),
    passes=(WORK,),
    inputs=(
        cards("ideas", "Einfall", in_pass=WORK),
        cards("goals", "Ziel", in_pass=WORK, owner=Owner.GROUP, per_prompt=False, max_per_person=2),
        cards(
            "needs", "Bedarf", in_pass=WORK, owner=Owner.GROUP, per_prompt=False, max_per_person=2,
            about=of_input("goals", required=True), marks=(Mark("ours", "bei uns"), Mark("others", "bei anderen")),
        ),
        pyramid("layers", "Bedingung", in_pass=WORK, rows=("unten", "mitte", "oben"), per_prompt=False),
        ranked("signs", "Indikator", in_pass=WORK, owner=Owner.GROUP, per_prompt=False, about=of_product(Product.GOAL)),
        choice("theme", "Thema", in_pass=WORK, of=of_prompts(), owner=Owner.GROUP),
        dots("votes", "Punkte", in_pass=WORK, on=of_input("goals"), each=2),
        spoken("quotes", "Zitat", in_pass=WORK),
        note("common", "Gemeinsam", in_pass=WORK, by=FilledBy.PARTICIPANT, owner=Owner.GROUP, per_prompt=False),
        note("special", "Besonderheit"),
    ),
    gives=(
        Gives(Product.GOAL, from_input="goals"),
        Gives(Product.FOCUS_THEME, from_input="theme"),
        Gives(Product.QUOTE, from_input="quotes"),
    ),
    takes=(Takes(Product.GOAL),),
    texts={"en": {"unten": "below", "bei uns": "with us", "Ziel": "Goal", "Noch {n}": "{n} left"}},
)  # fmt: skip


def at_work(method: Method = EVERY_KIND) -> Rehearsal:
    """Ada and Bo sit in Rot, Cem sits in Blau."""
    step = Rehearsal(method, ["Räume", "Essen"])
    step.groups({"Rot": ["Ada", "Bo"], "Blau": ["Cem"]})
    return step
