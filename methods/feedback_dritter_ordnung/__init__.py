"""Feedback dritter Ordnung: the closing round, in which people say what they take from one another and change first."""

from qidtool.methodkit import Asks, Gives, Method, Pass, Pillar, Product, cards, note

ROUND = Pass(
    "round",
    "Schlussrunde",
    "Ein Satz je Karte. Es spricht, wer möchte; niemand antwortet darauf.",
)

METHOD = Method(
    title="Feedback dritter Ordnung",
    summary="Zum Schluss sagt jede Person, was sie mitnimmt, was sie zuerst ändert und was bleiben oder gehen darf.",
    pillar=Pillar.ACT,
    minutes=30,
    group_size="6 bis 200 Personen",
    asks=Asks(
        at_least=1,
        examples=(
            "Womit können wir einander bereichern oder entlasten?",
            "Was verändern wir als Erstes?",
            "Was hat sich bewährt, und womit wollen wir es verbinden?",
            "Was kann weg?",
        ),
    ),
    passes=(ROUND,),
    inputs=(
        cards(
            "feedback",
            "Mein Satz",
            in_pass=ROUND,
            placeholder="Ich nehme mit …",
            max_length=200,
            max_per_person=5,
        ),
        note(
            "summary",
            "Zusammengefasst für diesen Ort",
            placeholder="Was war in dieser Runde zu hören?",
            max_length=1000,
        ),
    ),
    gives=(Gives(Product.FEEDBACK, from_input="feedback"),),
    version=1,
)
