"""A method describes itself once, in German, and can be read in every language its folder has words for."""

from dataclasses import replace

from qidtool.methodkit import Asks, FilledBy, InputKind, Method, Pass, Pillar, cards, note
from qidtool.methodkit.testing import Rehearsal

OFFER = Pass("offer", "Anbieten", "Was kann ich zeigen?")
MARKET = Method(
    title="Markt",
    summary="Tische bieten etwas an.",
    pillar=Pillar.OBSERVE,
    minutes=30,
    group_size="ab 20 Personen",
    asks=Asks(examples=("Was läuft gut?",)),
    passes=(OFFER,),
    inputs=(
        cards("offers", "Angebot", in_pass=OFFER, placeholder="Ein Stand", max_length=60, max_per_person=3),
        note("special", "Besonderheit"),
    ),
    texts={
        "en": {
            "Markt": "Market",
            "Anbieten": "Offering",
            "Angebot": "Offer",
            "Noch {n} Stände": "{n} stalls left",
        }
    },
)


def test_cards_are_the_peoples_and_a_note_is_the_moderations() -> None:
    offers, special = MARKET.inputs
    assert (offers.kind, offers.by, offers.pass_id) == (InputKind.CARDS, FilledBy.PARTICIPANT, "offer")
    assert (offers.max_length, offers.max_per_person, offers.per_prompt) == (60, 3, True)
    assert (special.kind, special.by, special.pass_id) == (InputKind.NOTE, FilledBy.FACILITATOR, "")
    assert special.max_per_person == 1


def test_a_step_copies_the_form() -> None:
    step = Rehearsal(MARKET, ["Was läuft gut?"]).step
    assert step.form == MARKET.form
    assert (step.form.passes, step.form.inputs) == (MARKET.passes, MARKET.inputs)


def test_in_english_what_has_words_is_english_and_the_rest_stays_german() -> None:
    english = MARKET.in_language("en")
    assert english.title == "Market"
    assert english.passes == (Pass("offer", "Offering", "Was kann ich zeigen?"),)
    assert english.inputs[0] == replace(MARKET.inputs[0], label="Offer")
    assert english.inputs[1] == MARKET.inputs[1]


def test_a_language_without_a_file_is_german() -> None:
    assert MARKET.in_language("fr") == MARKET
    assert MARKET.in_language("de") == MARKET


def test_pages_speak_the_same_language_and_fill_in_values() -> None:
    assert MARKET.say("Noch {n} Stände", n=2) == "Noch 2 Stände"
    assert MARKET.in_language("en").say("Noch {n} Stände", n=2) == "2 stalls left"
    assert MARKET.in_language("en").say("{so} steht es da") == "{so} steht es da"


def test_every_text_of_a_method_is_named_once_for_its_translators() -> None:
    assert MARKET.sentences() == [
        "Markt",
        "Tische bieten etwas an.",
        "ab 20 Personen",
        "Was läuft gut?",
        "Anbieten",
        "Was kann ich zeigen?",
        "Angebot",
        "Ein Stand",
        "Besonderheit",
    ]


def test_the_pillars_stand_in_the_order_of_the_day() -> None:
    assert [one.heading for one in Pillar] == [
        "reflektieren und evaluieren",
        "gemeinsam beobachten",
        "gemeinsam entwickeln",
        "gemeinsam handeln",
        "rund um den Tag",
    ]
