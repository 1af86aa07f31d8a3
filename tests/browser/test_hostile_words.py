"""Whatever people write is shown as they wrote it, everywhere, and does nothing."""

import json

from playwright.sync_api import expect

from qidtool.domain.ids import HOUSE
from tests.browser.office import Day
from tests.browser.payloads import PAYLOADS
from tests.browser.phone import Phone
from tests.browser.reading import Reading
from tests.browser.stage import Stage
from tests.browser.word_desk import WordDesk

_ARE_DRAWN = """(names) => {
    const drawn = [...document.querySelectorAll("svg.cloud text")].map((one) => one.textContent);
    return names.every((name) => drawn.includes(name));
}"""
EACH = 7
"""As many as hang on the wall at once; the phone lets people write twenty for one question."""
PARTS = [PAYLOADS[first : first + EACH] for first in range(0, len(PAYLOADS), EACH)]
QUESTIONS = tuple(f"Frage {number}" for number in range(1, len(PARTS) + 1))


def test_as_contributions(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=QUESTIONS)
    seat = stage.office.seats(day, "Ada")
    for number, part in enumerate(PARTS, 1):
        stage.office.writes(day, seat, *part, prompt=f"q{number}")
    mara, wall, ada = stage.cockpit("Mara", day), stage.wall(day), stage.phone("Ada", day, seat)
    expect(mara.texts()).to_have_count(len(PAYLOADS))
    assert sorted(mara.texts().all_text_contents()) == sorted(PAYLOADS)
    for number, part in enumerate(PARTS, 1):
        ada.is_asked(f"Frage {number}")
        expect(ada.texts()).to_have_count(len(part))
        assert sorted(ada.texts().all_text_contents()) == sorted(part)
        stage.office.does(day.id, "wall.set", {"prompt": f"q{number}"})
        wall.says(f"Frage {number}")
        wall.shows(*part)
        if number < len(PARTS):
            ada.turns_to_next_question()


def test_typed_by_hand_and_changed(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada, wall = stage.phone("Ada", day), stage.wall(day)
    ada.writes(PAYLOADS[0])
    ada.shows_card(PAYLOADS[0])
    ada.edits(PAYLOADS[0], PAYLOADS[2])
    ada.shows_card(PAYLOADS[2])
    wall.shows(PAYLOADS[2])


def test_as_names_and_questions(stage: Stage) -> None:
    """Those who plan may err as well, and names come from strangers."""
    script, picture, quote = PAYLOADS[0], PAYLOADS[2], PAYLOADS[26]
    day = stage.office.plans(script, place=picture, opened=1, questions=(quote,), steps=1)
    stage.office.does(day.id, "step.change", {
        "step": day.steps[0], "title": picture, "prompts": [{"id": "q1", "text": quote, "hint": script}],
    })  # fmt: skip
    bo = stage.stranger("Bo")
    bo.page.goto(f"/j/{day.link_code}")
    expect(bo.page.get_by_role("heading", level=1)).to_have_text(script)
    for label, text in {"Name": script, "Funktion": picture, "Region": quote}.items():
        bo.page.get_by_label(label).fill(text)
    bo.page.get_by_role("button", name="Mitmachen").click()
    bo.is_connected()
    bo.is_asked(quote)
    _tells_who(bo, script, picture, quote)
    stage.wall(day).says(quote)
    mara = stage.cockpit("Mara", day)
    mara.sees(quote)
    stage.office.does(day.id, "workshop.mark_words", {"words": [script]})
    mara.sees(script)
    for path in ("planung", "ergebnisse", "team"):
        page = stage.staff_page("Mara", f"/workshops/{day.id}/{path}")
        expect(page.get_by_text(script).first).to_be_attached()


def _tells_who(phone: Phone, *facts: str) -> None:
    phone.page.locator(".phone__foot summary").click()
    expect(phone.page.locator(".phone__foot dd")).to_have_text(list(facts))


def test_as_the_title_of_a_series(stage: Stage) -> None:
    script = PAYLOADS[1]
    stage.office.does(HOUSE, "series.plan", {"title": script, "guiding_question": PAYLOADS[3]})
    page = stage.staff_page("Mara", "/planung")
    expect(page.get_by_text(script).first).to_be_visible()


def test_as_terms_of_a_cloud(stage: Stage) -> None:
    """On the wall, in a hand that reads along, on the desk where terms are put in order, and in the documentation."""
    words = ("Vertrauen", "Geduld", "Humor", "Ruhe", "Mut", "Weite", "Nähe", "Spiel")
    day = stage.office.plans(opened=1, questions=("Was trägt?",))
    said = {word: f"{word} {code}" for word, code in zip(words, PAYLOADS, strict=False)}
    stage.office.writes(day, stage.office.seats(day, "Ada"), *said.values())
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    wall = stage.wall(day)
    wall.page.wait_for_function(_ARE_DRAWN, arg=list(words))
    names = dict(zip(words, (one for one in PAYLOADS if len(one) <= 80), strict=False))
    for word, name in names.items():
        keys = [_key_of(stage, day, word)]
        stage.office.does(day.id, "words.correct", {"kind": "rename", "keys": keys, "shown": name})
    wall.page.wait_for_function(_ARE_DRAWN, arg=list(names.values()))
    reading = Reading(stage.phone("Bo", day).page)
    reading.opens(day)
    last = list(names.values())[-1]
    expect(reading.page.locator(".term-list li").filter(has_text=last).first).to_be_visible()
    terms = reading.page.locator(".term-list li").all_text_contents()
    assert [name for name in names.values() if not any(name in term for term in terms)] == []
    desk = WordDesk(stage.cockpit("Mara", day)).opens()
    expect(desk.sheet.locator(".term-table__row bdi").filter(has_text=last).first).to_be_visible()
    shown = desk.sheet.locator(".term-table__row bdi").all_text_contents()
    assert sorted(set(names.values()) - set(shown)) == []
    page = stage.staff_page("Mara", f"/workshops/{day.id}/dokumentation")
    page.get_by_role("button", name="Dokumentation zusammenstellen").click()
    expect(page.get_by_role("link", name="PDF herunterladen")).to_be_visible()
    told = page.locator(".report__behind summary").all_text_contents()
    assert sorted(set(names.values()) - set(told)) == []
    behind = page.locator(".report__behind li").all_text_contents()
    assert sorted(set(said.values()) - set(behind)) == []


def _key_of(stage: Stage, day: Day, word: str) -> str:
    [(drawing,)] = stage.hall.asks("SELECT drawing FROM cloud WHERE workshop = ?", day.id)
    terms = json.loads(str(drawing))["terms"]
    return str(next(one["key"] for one in terms if one["shown"] == word))
