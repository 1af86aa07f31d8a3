"""A cloud drawn on the day comes into the documentation as it was: places, counts, and what found no room."""

from dataclasses import replace

import pytest

from qidtool.documentation.document import Document, Figure, Section, Table, blocks_of
from qidtool.documentation.drawn_clouds import clouds_of, figure_of
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.clouds import Cloud, CloudWord, CountingRule, Drawing
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import CloudId, ContributionId, RoomId, WorkshopId
from tests.documentation.days import EDITION, TERMS, VOICES, cloud, step, workshop

ARRIVING = step("Speyer", 0, "Ankommen und hinschauen")
HERE, ELSEWHERE = WorkshopId(RoomId("Speyer")), WorkshopId(RoomId("Worms"))


def told(*drawn: Cloud, voices: bool = False) -> Document:
    edition = replace(EDITION, voices=voices)
    return workshop_report(replace(workshop("Speyer"), clouds=clouds_of(HERE, drawn, edition)), edition)


def test_words_keep_their_places_and_sizes() -> None:
    drawn = cloud(ARRIVING, "essen")
    figure = figure_of(drawn, EDITION)
    assert [(one.x * 1280, one.y * 1280, one.size * 1280) for one in figure.words] == [
        pytest.approx((one.x, one.y, one.size)) for one in drawn.drawing.words
    ]
    assert [one.text for one in figure.words] == [one.text for one in drawn.drawing.words]
    assert [one.key for one in figure.words] == [one.key for one in drawn.drawing.words]
    assert (figure.step, figure.prompt, figure.input) == (ARRIVING.id, "essen", "answers")


def test_a_word_is_as_wide_as_its_ink_and_what_is_before_and_after() -> None:
    drawn = cloud(ARRIVING, "essen")
    word = CloudWord("tisch", "Tisch", x=100, y=200, size=60, left=104, top=160, width=150, height=44)
    figure = figure_of(replace(drawn, drawing=replace(drawn.drawing, words=(word,))), EDITION)
    assert [one.width * 1280 for one in figure.words] == [pytest.approx(158)]


def test_all_terms_stand_in_the_table_and_it_says_what_was_not_drawn() -> None:
    drawn = cloud(ARRIVING, "essen")
    silent = replace(drawn.drawing, without_term=(ContributionId("a"), ContributionId("b")))
    figure = figure_of(replace(drawn, drawing=silent, rule=CountingRule.EVERY_MENTION), EDITION)
    assert [(one.term, one.count) for one in figure.terms] == list(TERMS)
    assert figure.not_placed == 1
    assert figure.counting == (
        "Jede Nennung eines Begriffs zählt. In der Wolke stehen Begriffe ab 2 Nennungen. "
        "Beiträge ohne gezählten Begriff: 2."
    )


def test_a_place_tells_its_own_words_once_even_if_other_walls_show_them() -> None:
    own = cloud(ARRIVING, "essen")
    shown = replace(own, id=CloudId("shown"), room=ELSEWHERE, rule=CountingRule.EVERY_MENTION)
    foreign = replace(own, id=CloudId("foreign"), workshop=ELSEWHERE)
    empty = replace(cloud(ARRIVING, "zeit"), drawing=Drawing())
    for drawn in ([shown, own, foreign, empty], [own, shown, empty]):
        assert clouds_of(HERE, drawn, EDITION) == (figure_of(own, EDITION),)
    assert clouds_of(HERE, [shown], EDITION) == (figure_of(shown, EDITION),)


def test_a_cloud_of_all_inputs_stands_at_its_question() -> None:
    document = told(cloud(ARRIVING, "essen", slot=""))
    (place,) = [one for section in document.sections for one in section.sections if holds_cloud(one)]
    assert place.title.startswith("Frage 1: Woran merken wir")


def holds_cloud(section: Section) -> bool:
    return any(isinstance(one, Figure) and one.id.endswith("-cloud") for one in section.blocks)


def test_without_drawn_words_the_table_stands_alone() -> None:
    drawn = cloud(ARRIVING, "essen")
    document = told(replace(drawn, drawing=replace(drawn.drawing, words=())))
    assert [one for one in blocks_of(document) if one.kind == "figure" and "cloud" in str(one)] == []
    assert len(terms_of(document).rows) == len(TERMS)


def test_behind_a_term_stand_the_words_that_count_and_no_others() -> None:
    hidden = ContributionId("Speyer-step-0-answers-essen-0000")
    day = workshop("Speyer")
    changed = replace(
        day,
        contributions=tuple(
            replace(one, status=ContributionStatus.HIDDEN) if one.id == hidden else one for one in day.contributions
        ),
    )
    edition = replace(EDITION, voices=True)
    before, after = (terms_of(workshop_report(one, edition)).rows for one in (day, changed))
    assert [one.text for one in before[6][0].voices] == [*VOICES[:3]]
    assert [one.text for one in after[6][0].voices] == [*VOICES[1:3]]
    assert after[9][0].voices == ()
    assert [row[0].voices for row in terms_of(told(cloud(ARRIVING, "essen"))).rows] == [()] * 10


def terms_of(document: Document) -> Table:
    return next(one for one in blocks_of(document) if isinstance(one, Table) and one.id.endswith("-terms"))
