"""A documentation comes about: the page invites, says how far it is, is read and goes stale; the PDF is taken along."""

import re

import pytest
import time_machine

from qidtool.domain.jobs import KEPT, JobStatus
from qidtool.domain.moments import SECOND, now
from qidtool.domain.workshop import Workshop
from tests.cast import Cast
from tests.script import Story
from tests.web.documentation.page import (
    CANCELLED,
    FAILED,
    INVITES,
    KEPT_LONG,
    NO_PDF,
    PDF_TO_COME,
    STALE,
    TAKEN_BACK,
    UNDER_WAY,
    WORMS,
    asks,
    keys,
    told,
    way,
)  # fmt: skip
from tests.web.documentation.typesetter import PDF, Typesetter
from tests.web.window import Window


def test_an_empty_place_invites(mara: Window, trier: Workshop) -> None:
    page = mara.opens(way(trier))
    assert (page.status, told(page), keys(page)) == (200, [INVITES], ["Dokumentation zusammenstellen"])
    assert "die Beteiligten nach Funktion und Region" in page.words


def test_it_says_how_far_it_is(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    page = asks(mara, trier)
    assert (told(page), keys(page)) == ([UNDER_WAY], ["Abbrechen"])
    assert "Der Auftrag ist angenommen und beginnt gleich." in page.words
    typesetter.begins().is_at("words", 40)
    page = mara.opens(way(trier))
    assert "Die Wörter werden gezählt und die Wortwolken gezeichnet." in page.words
    assert re.findall(r"<progress[^>]*>", page.html) == [
        '<progress class="documentation__bar" max="100" value="40" aria-labelledby="making">'
    ]


def test_the_page_is_there_before_its_pdf(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    asks(mara, trier)
    typesetter.begins().hands_over_the_page()
    typesetter.is_at("pdf", 70)
    page = mara.opens(way(trier))
    assert (told(page), keys(page)) == ([PDF_TO_COME, WORMS], ["Abbrechen"])
    assert f'href="{way(trier, ".pdf")}" data-pdf hidden>' in page.html
    typesetter.hands_over_the_pdf()
    typesetter.ends()
    page = mara.opens(way(trier))
    assert (told(page), keys(page)) == ([WORMS], ["Neu zusammenstellen"])
    assert f'href="{way(trier, ".pdf")}" data-pdf>' in page.html
    assert re.search(r"Stand: \d\d\.\d\d\.\d\d, \d\d:\d\d", page.words)


def test_a_script_hears_it_in_few_words(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    ask = way(trier, "/stand")
    nothing = {"under_way": False, "stage": "", "progress": 0, "page": "", "pdf": False}
    assert mara.client.get(ask).json == nothing
    asks(mara, trier)
    typesetter.begins().is_at("page", 60)
    running = {"under_way": True, "stage": "Die Seite wird gesetzt.", "progress": 60, "page": "", "pdf": False}
    assert mara.client.get(ask).json == running
    typesetter.hands_over_the_page()
    [job] = typesetter.jobs()
    assert mara.client.get(ask).json == {**running, "page": job.id}
    typesetter.hands_over_the_pdf()
    typesetter.ends()
    there = {"under_way": False, "progress": 100, "page": job.id, "pdf": True}
    assert mara.client.get(ask).json == {**running, **there}


def test_without_a_script_the_page_looks_by_itself(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    looks = '<noscript><meta http-equiv="refresh" content="10"></noscript>'
    assert (looks in mara.opens(way(trier)).html, looks in asks(mara, trier).html) == (False, True)
    assert "Nachsehen, ob sie fertig ist" in mara.opens(way(trier)).words
    typesetter.begins().finishes()
    assert looks not in mara.opens(way(trier)).html


@pytest.mark.usefixtures("finished")
def test_the_pdf_is_taken_along(mara: Window, trier: Workshop) -> None:
    response = mara.opens(way(trier, ".pdf")).response
    names = ("Content-Type", "Content-Disposition", "Cache-Control", "X-Content-Type-Options")
    assert [response.headers[name] for name in names] == [
        "application/pdf", 'attachment; filename="Dokumentation Trier.pdf"', "no-store", "nosniff"
    ]  # fmt: skip
    assert response.data == PDF


def test_without_a_pdf_there_is_nothing_to_take(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    before = mara.opens(way(trier, ".pdf")).status
    asks(mara, trier)
    typesetter.begins().hands_over_the_page()
    assert (before, mara.opens(way(trier, ".pdf")).status) == (404, 404)


@pytest.mark.parametrize(
    ("happens", "changed"),
    [
        ("Ada writes 'Zuhören'", True),
        ("Cem joins", True),
        ("Mara closes step 1", True),
        ("Mara freezes the wall", False),
    ],
)
@pytest.mark.usefixtures("finished")
def test_what_has_changed_since(mara: Window, trier: Workshop, day: Story, happens: str, changed: bool) -> None:
    assert told(mara.opens(way(trier))) == [WORMS]
    day.tell(happens)
    page = mara.opens(way(trier))
    assert told(page) == ([STALE, WORMS] if changed else [WORMS])
    assert keys(page) == ["Neu zusammenstellen"]


def test_a_new_one_takes_the_place_of_the_old(mara: Window, trier: Workshop, finished: Typesetter, day: Story) -> None:
    day.tell("Ada writes 'Zuhören'")
    page = asks(mara, trier)
    assert (told(page), keys(page)) == ([UNDER_WAY, WORMS], ["Abbrechen"])
    finished.begins().finishes()
    assert told(mara.opens(way(trier))) == [WORMS]
    assert [one.status for one in finished.jobs()] == [JobStatus.DONE]


def test_what_was_taken_back_is_not_read_any_more(
    mara: Window, trier: Workshop, typesetter: Typesetter, day: Story
) -> None:
    day.tell("Ada writes 'Zuhören'")
    asks(mara, trier)
    typesetter.begins().finishes()
    day.tell("Ada withdraws 'Zuhören'")
    page = mara.opens(way(trier))
    assert (told(page), keys(page)) == ([TAKEN_BACK], ["Neu zusammenstellen"])
    assert mara.opens(way(trier, ".pdf")).status == 404


@pytest.mark.usefixtures("finished")
def test_after_a_day_it_is_made_anew(mara: Window, trier: Workshop, typesetter: Typesetter, cast: Cast) -> None:
    with time_machine.travel((now() + KEPT) / SECOND, tick=True):
        [job] = typesetter.jobs()
        cast.house_does("job.drop_results", trier.id, job=job.id)
        page = mara.opens(way(trier))
        assert (told(page), keys(page)) == ([KEPT_LONG], ["Neu zusammenstellen"])


def test_it_can_be_cancelled(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    page = asks(mara, trier)
    typesetter.begins()
    [job] = typesetter.jobs()
    cancelled = mara.fills(page, way(trier, "/abbrechen"))
    assert (cancelled.goes_to, page.form(way(trier, "/abbrechen")).fields["job"]) == (way(trier), job.id)
    page = mara.opens(way(trier))
    assert (told(page), keys(page)) == ([CANCELLED], ["Noch einmal"])


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        ("too_large", "Das ist zu viel für ein einziges Dokument."),
        ("a word of some later version", "Das ließ sich diesmal nicht fertigstellen."),
    ],
)
def test_what_goes_wrong_is_said(
    mara: Window, trier: Workshop, typesetter: Typesetter, trouble: str, sentence: str
) -> None:
    asks(mara, trier)
    typesetter.begins().fails(trouble)
    page = mara.opens(way(trier))
    assert (told(page), keys(page), sentence in page.words) == ([FAILED], ["Noch einmal"], True)


def test_a_page_without_its_pdf_is_read_all_the_same(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    asks(mara, trier)
    typesetter.begins().hands_over_the_page()
    typesetter.fails("too_slow")
    page = mara.opens(way(trier))
    assert (told(page), keys(page)) == ([NO_PDF, WORMS], ["Noch einmal"])


def test_a_form_sent_twice_is_one_order(mara: Window, trier: Workshop, typesetter: Typesetter) -> None:
    form = mara.opens(way(trier))
    mara.fills(form, way(trier))
    typesetter.begins().finishes()
    mara.fills(form, way(trier))
    assert [one.status for one in typesetter.jobs()] == [JobStatus.DONE]
