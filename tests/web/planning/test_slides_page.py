"""The slides of a question: uploaded as a PDF, described page by page, replaced and taken out, all without a script."""

from collections.abc import Callable
from io import BytesIO

import pytest

from qidtool.domain.pictures import LARGEST_SLIDES
from tests.cast import CAST
from tests.jobs.files import empty_pages, encoded, form_of, locked, quarters, slides
from tests.picture_script import pictures_in, slides_of
from tests.script import Story
from tests.web.planning.browser import Browser, Page

Seat = Callable[[str], Browser]
QUESTION = "Was stärkt uns?"
CONSENT = "Nur Plakate und Folien fotografieren; wer zu erkennen ist, muss zugestimmt haben."


@pytest.fixture
def way(story: Story) -> str:
    story.tell(f"Mara plans the workshop 'Trier'\nMara plans a step with '{QUESTION}' and 'Was bremst uns?'")
    return f"/workshops/{story.room}/schritte/{story.steps[0]}/folien"


def upload(browser: Browser, way: str, content: bytes, page: Page | None = None) -> Page:
    shown = page or browser.looks(f"{way}?frage=q1")
    form = next(one for one in shown.forms if one.action == f"{way}?frage=q1")
    filled = dict(form.fields) | {"slides": (BytesIO(content), "folien.pdf")}
    return Page(browser.client.post(f"{way}?frage=q1", follow_redirects=True, **form_of(filled)))


def described(page: Page, way: str) -> list[str]:
    form = page.form(f"{way}/beschreibungen?frage=q1")
    return [value for name, value in form.fields if name.startswith("alt-")]


def describe(browser: Browser, page: Page, way: str, *words: str, press: str = "") -> Page:
    action = f"{way}/beschreibungen?frage=q1"
    names = [name for name, _ in page.form(action).fields if name.startswith("alt-")]
    return browser.sends(page, action, dict(zip(names, words, strict=False)), press=press)


def test_the_plan_leads_to_the_slides_of_each_question(mara: Browser, way: str, story: Story) -> None:
    plan = mara.looks(f"/workshops/{story.room}/planung")
    assert [one for one in plan.links if "/folien" in one] == [f"{way}?frage=q1", f"{way}?frage=q2"]
    page = mara.looks(f"{way}?frage=q2")
    assert "Was bremst uns?" in page.text
    assert CONSENT in page.text
    assert "Aufnahmeort und Gerätedaten werden entfernt." in page.text
    assert "Noch keine Folien." in page.text


def test_slides_are_uploaded_and_seen(mara: Browser, way: str, story: Story) -> None:
    page = upload(mara, way, slides(3))
    assert "3 Folien sind da." in page.text
    assert "3 von 3 Seiten haben noch keine Beschreibung." in page.text
    kept = slides_of(story, QUESTION)
    assert [one.position for one in kept] == [0, 1, 2]
    assert [f"/bilder/{one.id}/print" in page.links for one in kept] == [True] * 3
    assert mara.client.get(f"/bilder/{kept[0].id}/thumb").mimetype in ("image/png", "image/jpeg")


def test_each_page_is_described_and_missing_ones_are_counted(mara: Browser, way: str, story: Story) -> None:
    page = describe(mara, upload(mara, way, slides(3)), way, "Begrüßung", "", "Drei Säulen")
    assert "Gespeichert." in page.text
    assert "1 von 3 Seiten hat noch keine Beschreibung." in page.text
    assert described(page, way) == ["Begrüßung", "", "Drei Säulen"]
    page = describe(mara, page, way, "Begrüßung", "Überblick", "Drei Säulen")
    assert "Jede Seite hat eine Beschreibung." in page.text
    assert [one.alt for one in slides_of(story, QUESTION)] == ["Begrüßung", "Überblick", "Drei Säulen"]


def test_a_description_that_is_too_long_loses_nothing(mara: Browser, way: str) -> None:
    page = describe(mara, upload(mara, way, slides(2)), way, "Begrüßung", "x" * 1001)
    assert page.status == 422
    assert "Bitte auf 1000 Zeichen kürzen." in page.text
    assert described(page, way) == ["Begrüßung", "x" * 1001]


def test_taking_out_a_slide_keeps_what_was_typed(mara: Browser, way: str, story: Story) -> None:
    page = upload(mara, way, slides(3))
    first = slides_of(story, QUESTION)[0].id
    page = describe(mara, page, way, "weg", "zwei", "drei", press=f"remove={first}")
    assert described(page, way) == ["zwei", "drei"]
    assert "2 Folien" in page.text


def test_other_slides_replace_those_before(mara: Browser, way: str, story: Story) -> None:
    page = describe(mara, upload(mara, way, slides(3)), way, "Begrüßung")
    page = upload(mara, way, slides(2), page)
    assert "2 Folien sind da." in page.text
    assert described(page, way) == ["", ""]
    assert len(pictures_in(story)) == 2


def test_the_same_form_sent_twice_has_one_effect_and_another_file_its_own(
    mara: Browser, way: str, story: Story
) -> None:
    empty, content = mara.looks(f"{way}?frage=q1"), slides(2)
    upload(mara, way, content, empty)
    before = slides_of(story, QUESTION)
    upload(mara, way, content, empty)
    assert slides_of(story, QUESTION) == before
    upload(mara, way, slides(3), empty)
    assert len(slides_of(story, QUESTION)) == 3


def test_all_slides_of_a_question_are_taken_out(mara: Browser, way: str, story: Story) -> None:
    page = upload(mara, way, slides(2))
    page = mara.sends(page, f"{way}/entfernen?frage=q1")
    assert "Noch keine Folien." in page.text
    assert pictures_in(story) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Bitte eine PDF-Datei aussuchen."),
        (encoded(quarters(80, 60), "JPEG"), "Das ist keine PDF-Datei."),
        (b"%PDF-1.7 nichts", "Diese PDF-Datei lässt sich nicht öffnen."),
        (locked(slides(1)), "Diese PDF-Datei ist mit einem Kennwort geschützt."),
        (empty_pages(81), "Diese Datei hat mehr als 80 Seiten."),
        (bytes(LARGEST_SLIDES + 2**17), "Diese Datei ist größer als 40 MB."),
    ],
)
def test_each_refusal_stands_beside_the_form_and_the_old_slides_stay(
    mara: Browser, way: str, story: Story, content: bytes, sentence: str
) -> None:
    story.tell(f"Mara brings 1 slides for '{QUESTION}'")
    page = upload(mara, way, content)
    assert page.status == 422
    assert sentence in page.text
    assert "Noch nicht hochgeladen" in page.text
    assert len(slides_of(story, QUESTION)) == len(pictures_in(story)) == 1


def test_after_a_broken_page_nothing_of_the_file_is_left(mara: Browser, way: str, story: Story) -> None:
    """Its first page can be drawn, its second cannot."""
    content = empty_pages(2)
    head, found, tail = content.rpartition(b"/MediaBox [ 0 0 960 540 ]")
    assert found
    page = upload(mara, way, head + b"/MediaBox [ 0 0 99999 1 ]" + tail)
    assert "Diese PDF-Datei lässt sich nicht öffnen." in page.text
    assert pictures_in(story) == []


def test_documenters_work_there_as_well_and_others_do_not(seat: Seat, mara: Browser, way: str, story: Story) -> None:
    for name, role in (("Dana", "documenter"), ("Rita", "reader")):
        story.cast.actor(name)
        story.act("Mara", "staff.appoint", email=CAST[name].email, role=role)
    page = upload(seat("Dana"), way, slides(1))
    assert "1 Folie ist da." in page.text
    assert f"/workshops/{story.room}/planung" not in " ".join(page.links)
    for name in ("Rita", "Jonas"):
        assert seat(name).looks(f"{way}?frage=q1").status == 404
        refused = seat(name).client.post(f"{way}?frage=q1", data={"slides": (BytesIO(slides(1)), "a.pdf")})
        assert refused.status_code == 404


def test_signed_out_nothing_is_read(mara: Browser, way: str, seat: Seat) -> None:
    client = mara.client.application.test_client()
    answer = client.post(f"{way}?frage=q1", **form_of({"slides": (BytesIO(bytes(2**20)), "a.pdf")}))
    assert answer.status_code == 403
    assert "Bitte neu anmelden" in answer.get_data(as_text=True)


def test_a_foreign_page_cannot_bring_slides(mara: Browser, way: str, story: Story) -> None:
    answer = mara.client.post(f"{way}?frage=q1", data={"slides": (BytesIO(slides(1)), "a.pdf")})
    assert answer.status_code == 400
    assert pictures_in(story) == []


def test_what_is_not_there_is_said_to_be_gone(mara: Browser, way: str, story: Story) -> None:
    assert mara.looks(f"{way}?frage=q9").status == 400
    assert mara.looks(f"/workshops/{story.room}/schritte/{story.room}/folien").status == 404
