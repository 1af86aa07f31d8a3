"""A later step: measures for the goals that a group has set before, and what all of it amounts to so far."""

from qidtool.methodkit import Asks, Block, Items, Method, Owner, Pass, Pillar, Product, Results, Takes, cards, items_of
from qidtool.methodkit.inputs import of_product

ACT = Pass("act", "Handeln", "Was tut ihr dafür?")


def told(results: Results) -> tuple[Block, ...]:
    """Everything that was written, as a list."""
    return (Items("Bisher geplant", items_of(results.entries)),)


METHOD = Method(
    title="Weiter geht es",
    summary="Nimmt auf, was vorher entstanden ist.",
    pillar=Pillar.ACT,
    minutes=20,
    group_size="2 bis 20 Personen",
    asks=Asks(at_least=0),
    passes=(ACT,),
    inputs=(
        cards(
            "measures",
            "Maßnahme",
            in_pass=ACT,
            placeholder="Wer tut was?",
            max_per_person=3,
            per_prompt=False,
            owner=Owner.GROUP,
            about=of_product(Product.GOAL, required=True),
        ),
    ),
    takes=(Takes(Product.GOAL),),
    tells=told,
)
