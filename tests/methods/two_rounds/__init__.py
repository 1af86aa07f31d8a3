"""Zwei Runden: people write cards to questions, then write down what they heard; invented for tests."""

from qidtool.methodkit import Asks, Gives, Method, Pass, Pillar, Product, cards, note

ANSWERS = Pass("answers", "Antworten", "Schreibt auf, was euch einfällt.")
HEARD = Pass("heard", "Gehört", "Schreibt auf, was ihr gehört habt.")

METHOD = Method(
    title="Zwei Runden",
    summary="Eine Runde zum Schreiben, eine zum Zuhören.",
    pillar=Pillar.REFLECT,
    minutes=40,
    group_size="2 bis 500 Personen",
    asks=Asks(at_least=1, examples=("Was trägt uns?", "Was hält uns auf?")),
    passes=(ANSWERS, HEARD),
    inputs=(
        cards("answers", "Antwort", in_pass=ANSWERS, placeholder="Ein Gedanke", max_length=140),
        cards("heard", "Gehört habe ich", in_pass=HEARD, max_length=140),
        note("special", "Besonderheit dieser Runde", placeholder="Was war hier anders als anderswo?", max_length=600),
    ),
    gives=(Gives(Product.TERM, from_input="answers"), Gives(Product.TERM, from_input="heard")),
    version=1,
)
