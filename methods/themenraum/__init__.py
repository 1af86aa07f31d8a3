"""Themenraum: parallel rooms in one slot; people choose one, hear an input, and write down what is said there."""

from qidtool.methodkit import (
    Asks,
    Detail,
    Gives,
    Method,
    Pass,
    Pillar,
    Product,
    cards,
    choice,
    note,
    of_prompts,
)

from .rules import tells

CHOOSE = Pass(
    "choose",
    "Raum wählen",
    "In welchen Raum gehst du? Die Wahl lässt sich jederzeit ändern.",
)
INPUT = Pass(
    "input",
    "Input",
    "Jetzt wird zugehört. Was unklar bleibt, wird gleich hier gefragt.",
)
TALK = Pass(
    "talk",
    "Austausch",
    "Schreibt mit, was gesagt wird: ein Gedanke je Karte, unter der Überschrift, zu der er gehört.",
)
REPORT = Pass(
    "report",
    "Bericht im Plenum",
    "Was sollen die anderen Räume von euch hören?",
)

METHOD = Method(
    title="Themenraum",
    summary="Mehrere Räume zugleich: Jede Person wählt einen, hört einen Input und schreibt den Austausch mit.",
    pillar=Pillar.OBSERVE,
    minutes=90,
    group_size="2 bis 12 Räume mit je 6 bis 40 Personen",
    asks=Asks(
        at_least=2,
        at_most=12,
        examples=("Räume, die abends offen stehen", "Neue Kolleginnen und Kollegen gewinnen"),
        details=(
            Detail("talk", "Titel des Inputs"),
            Detail("speaker", "Es spricht"),
            Detail("moderation", "Moderation"),
            Detail("documentation", "Dokumentation"),
            Detail("video", "Videoraum", is_link=True),
        ),
    ),
    passes=(CHOOSE, INPUT, TALK, REPORT),
    inputs=(
        choice("room", "Mein Raum", of=of_prompts()),
        cards(
            "asked",
            "Rückfrage zum Input",
            in_pass=INPUT,
            chosen_in="room",
            placeholder="Unklar ist mir …",
            max_length=240,
            max_per_person=5,
        ),
        cards("questions", "Fragen", in_pass=TALK, chosen_in="room", placeholder="Offen ist …"),
        cards("challenges", "Herausforderungen", in_pass=TALK, chosen_in="room", placeholder="Schwer ist …"),
        cards("ideas", "Ideen aus den Regionen", in_pass=TALK, chosen_in="room", placeholder="Bei uns gibt es …"),
        cards("stumbling", "Stolpersteine", in_pass=TALK, chosen_in="room", placeholder="Achtgeben auf …"),
        cards(
            "kernel",
            "Das nehmen wir ins Plenum mit",
            in_pass=REPORT,
            chosen_in="room",
            placeholder="Ein Satz aus unserem Raum",
            max_length=240,
            max_per_person=3,
        ),
        note("special", "Besonderheit in diesem Raum", placeholder="Was war hier anders?", max_length=1000),
    ),
    gives=(
        Gives(Product.MEASURE, from_input="ideas"),
        Gives(Product.BRAKE, from_input="stumbling"),
        Gives(Product.STATEMENT, from_input="kernel"),
    ),
    tells=tells,
    version=1,
)
