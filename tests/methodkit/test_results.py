"""What a step gave is counted the same way wherever it is printed."""

from dataclasses import replace

from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import ParticipantId
from qidtool.methodkit import Gives, Method, Note, Pass, Pillar, Product, Prompt, Said, cards, note
from qidtool.methodkit.products import Given
from qidtool.methodkit.testing import Rehearsal

TALK = Pass("talk", "Reden")
ROUND = Method(
    title="Runde",
    summary="Alle sagen etwas.",
    pillar=Pillar.ACT,
    minutes=10,
    group_size="alle",
    passes=(TALK,),
    inputs=(
        cards("said", "Gesagt", in_pass=TALK),
        cards("closing", "Schlusswort", in_pass=TALK, per_prompt=False),
        note("special", "Besonderheit"),
    ),
    gives=(Gives(Product.FEEDBACK, from_input="said"),),
)


def marked(step: Rehearsal, text: str, status: ContributionStatus) -> None:
    """The moderation decides on a contribution."""
    step.contributions = [
        replace(one, status=status) if step.words[one.id] == text else one for one in step.contributions
    ]


def test_each_question_has_its_own_part_in_the_order_of_the_step() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?", "Was geht?"])
    step.write("Ada", "Die Ruhe", into="said", prompt="q2")
    parts = step.results().parts
    assert [part.prompt for part in parts] == [Prompt("q1", "Was bleibt?"), Prompt("q2", "Was geht?"), None]
    assert [part.rounds[0].said for part in parts] == [(), (Said("Die Ruhe"),), ()]


def test_what_is_asked_once_per_step_stands_in_a_part_without_a_question() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    step.write("Ada", "Danke", into="closing")
    assert [one.said for one in step.results().parts[1].rounds] == [(Said("Danke"),)]


def test_hidden_and_withdrawn_cards_are_not_printed_and_give_nothing() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    for text in ("Die Ruhe", "Der Streit", "Vertippt"):
        step.write("Ada", text, into="said")
    marked(step, "Der Streit", ContributionStatus.HIDDEN)
    marked(step, "Vertippt", ContributionStatus.WITHDRAWN)
    assert step.results().parts[0].rounds[0].said == (Said("Die Ruhe"),)
    assert [one.text for one in step.products()] == ["Die Ruhe"]


def test_a_card_nobody_has_approved_for_the_wall_is_still_printed() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    step.write("Ada", "Die Ruhe", into="said")
    marked(step, "Die Ruhe", ContributionStatus.WAITING)
    assert step.results().parts[0].rounds[0].said == (Said("Die Ruhe"),)


def test_words_that_are_gone_everywhere_are_gone_here_too() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    step.write("Ada", "Die Ruhe", into="said")
    step.words.clear()
    assert step.results().parts[0].rounds[0].contributions == 0
    assert step.products() == ()


def test_spelling_as_most_people_wrote_it_and_the_most_frequent_first() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    for who, text in [
        ("Ada", "mut"),
        ("Bruno", "Ruhe"),
        ("Cem", "ruhe"),
        ("Dorte", "Ruhe "),
        ("Emre", "ruhe"),
    ]:
        step.write(who, text, into="said")
    first = step.results().parts[0].rounds[0]
    assert first.said == (Said("ruhe", 4), Said("mut", 1))
    assert (first.contributions, first.people) == (5, 5)


def test_two_cards_of_one_person_are_two_cards_and_one_person() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    step.write("Ada", "Ruhe", into="said")
    step.write("Ada", "Mut", into="said")
    first = step.results().parts[0].rounds[0]
    assert (first.contributions, first.people, step.results().contributions) == (2, 1, 2)


def test_a_note_keeps_its_label_and_is_no_contribution() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    step.note("Es wurde gelacht.", into="special")
    assert step.results().parts[0].notes == (Note("Besonderheit", "Es wurde gelacht."),)
    assert step.results().contributions == 0


def test_products_lead_back_to_the_contribution_they_come_from() -> None:
    step = Rehearsal(ROUND, ["Was bleibt?"])
    written = step.write("Ada", "Ruhe", into="said")
    step.write("Ada", "Danke", into="closing")
    here = step.step
    assert step.products() == (
        Given(Product.FEEDBACK, "Ruhe", written.id, here.workshop, here.id, "q1", "talk", None, ParticipantId("Ada")),
    )
