"""A method that asks for entries of every kind there is, beside the methods of the house."""

from dataclasses import dataclass

from qidtool.actions.ports import Methods, PlannableMethod
from qidtool.domain.forms import About, Detail, FilledBy, Form, Input, InputKind, Mark, Offer, Owner, Pass
from qidtool.domain.products import Product

_PROMPTS = About(Offer.PROMPTS, required=True)
_GOALS = About(Offer.INPUT, "goals", required=True)


def _of_group(slot: str, label: str, kind: InputKind = InputKind.CARDS, **more: object) -> Input:
    given = {"pass_id": "", "owner": Owner.GROUP, "per_prompt": False, "max_per_person": 3, **more}
    return Input(slot, kind, label, **given)  # type: ignore[arg-type]  # what is left out stays as it is by itself


def _of_person(slot: str, label: str, kind: InputKind, **more: object) -> Input:
    return Input(slot, kind, label, "", per_prompt=False, **more)  # type: ignore[arg-type]  # as above


class EveryKind:
    title, minutes = "Werkbank", 30
    form = Form(
        passes=(Pass("work", "Arbeit"), Pass("look", "Ansehen")),
        may_rotate=True,
        details=(Detail("speaker", "Es spricht"), Detail("video", "Videoraum", is_link=True)),
        inputs=(
            _of_group("poster", "Plakat", per_prompt=True, product=Product.TERM),
            _of_person("pyramid", "Pyramide", InputKind.ROWS, rows=("unten", "mitte", "oben")),
            _of_group(
                "ranks", "Indikatoren", InputKind.ROWS, rows=("1.", "2.", "3."), one_per_row=True,
                about=About(Offer.PRODUCT, product=Product.GOAL), marks=(Mark("far", "Liegt woanders"),),
            ),
            _of_person("vote", "Stimme", InputKind.CHOICE, about=_PROMPTS, max_per_person=1),
            _of_group("decision", "Entscheidung", InputKind.CHOICE, about=_PROMPTS, max_per_person=1,
                      product=Product.FOCUS_THEME),
            Input("there", InputKind.CARDS, "Nur dort", "", chosen_in="vote"),
            _of_person("dots", "Punkte", InputKind.DOTS, about=About(Offer.INPUT, "poster", required=True),
                       max_per_person=3),
            _of_group("goals", "Ziele", product=Product.GOAL),
            _of_group("needs", "Bedarf", about=_GOALS, max_per_person=2),
            _of_group("measures", "Maßnahmen", InputKind.ROWS, rows=("1.", "2."), one_per_row=True, about=_GOALS),
            _of_person("quotes", "Zitate", InputKind.CARDS, by=FilledBy.FACILITATOR,
                       about=About(Offer.GROUPS, required=True),
                       marks=(Mark("exact", "wörtlich"), Mark("consent", "darf gedruckt werden"))),
        ),
    )  # fmt: skip


@dataclass(frozen=True)
class WithWorkbench:
    """The methods of the house, and one more."""

    methods: Methods

    def get(self, slug: str) -> PlannableMethod | None:
        return EveryKind() if slug == "workbench" else self.methods.get(slug)
