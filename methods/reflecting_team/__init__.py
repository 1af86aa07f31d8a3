"""Reflecting Team: people answer open questions, then say what they heard in each other's answers."""

from qidtool.methodkit import Asks, Gives, Method, Pass, Pillar, Product, cards, note

ANSWERS = Pass(
    "answers",
    "Antworten",
    "Was fällt dazu ein? Ein Gedanke je Karte, ein paar Wörter genügen.",
)
HEARD = Pass(
    "heard",
    "Gehört",
    "Was war in den Antworten zu hören? Aufschreiben, was hängen blieb, ohne es zu bewerten.",
)

METHOD = Method(
    title="Reflecting Team",
    summary="Erst antworten, dann sagen, was in den Antworten der anderen zu hören war.",
    pillar=Pillar.REFLECT,
    minutes=40,
    group_size="8 bis 200 Personen",
    asks=Asks(
        at_least=1,
        examples=(
            "Was gelingt uns heute schon, ohne dass viel darüber gesprochen wird?",
            "Wer würde es als Erstes merken, wenn es unsere Arbeit nicht mehr gäbe – und woran?",
        ),
    ),
    passes=(ANSWERS, HEARD),
    inputs=(
        cards("answers", "Antwort", in_pass=ANSWERS, placeholder="Ein Gedanke", max_length=140),
        cards("heard", "Gehört habe ich", in_pass=HEARD, placeholder="Ein Begriff, ein Halbsatz", max_length=140),
        note(
            "special",
            "Besonderheit dieser Runde",
            placeholder="Was war hier anders als anderswo?",
            max_length=600,
        ),
    ),
    gives=(Gives(Product.TERM, from_input="answers"), Gives(Product.TERM, from_input="heard")),
    version=1,
)
