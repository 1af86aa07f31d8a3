"""A chain on the phone: a later step goes on from what the group wrote before, and shows what it amounts to."""

from playwright.sync_api import Page, Request, expect

from qidtool.domain.ids import new_id
from tests.browser.fields import Fields
from tests.browser.groups import plans_fields, sit_together
from tests.browser.office import Day
from tests.browser.stage import Stage

GOAL = "Bis Ostern kennt jede Familie eine Ansprechperson."
_HIDES = """(hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


def day_with_a_later_step(stage: Stage) -> tuple[Day, str]:
    day, later = plans_fields(stage.office, "aim"), new_id()
    stage.office.sends(day.id, [(later, "step.plan", {"method": "goes_on", "prompts": []})])
    return day, later


def tellings(page: Page) -> list[str]:
    """What is fetched from now on."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/told" in request.url:
            asked.append(request.url)

    page.on("request", note)
    return asked


def test_measures_stand_beneath_the_goals_of_an_earlier_step(stage: Stage) -> None:
    day, later = day_with_a_later_step(stage)
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    stage.office.does(day.id, "step.open", {"step": later})
    told = bo.page.locator(".told")
    bo.writes("Wir hängen Fotos auf.", "Maßnahme", to=GOAL)
    expect(ada.about(GOAL).locator(".card__text")).to_have_text([GOAL, "Wir hängen Fotos auf."])
    expect(told).to_contain_text("Wir hängen Fotos auf.")
    expect(ada.page.locator(".told")).to_contain_text("Wir hängen Fotos auf.")


def test_nothing_is_fetched_while_nobody_can_see_it(stage: Stage) -> None:
    day, later = day_with_a_later_step(stage)
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    stage.office.does(day.id, "step.open", {"step": later})
    bo.writes("eins", "Maßnahme", to=GOAL)
    expect(ada.page.locator(".told")).to_contain_text("eins")
    ada.page.evaluate(_HIDES, True)
    asked = tellings(ada.page)
    bo.writes("zwei", "Maßnahme", to=GOAL)
    expect(bo.page.locator(".told")).to_contain_text("zwei")
    ada.shows("zwei", None)
    assert asked == []
    ada.page.evaluate(_HIDES, False)
    expect(ada.page.locator(".told")).to_contain_text("zwei")


def test_words_stay_words(stage: Stage) -> None:
    day, later = day_with_a_later_step(stage)
    seats = sit_together(stage.office, day, "Ada")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    stage.office.does(day.id, "step.open", {"step": later})
    hostile = "<img src=x onerror=alert(1)><b>fett</b>"
    ada.writes(hostile, "Maßnahme", to=GOAL)
    expect(ada.page.locator(".told")).to_contain_text(hostile)
    expect(ada.page.locator(".told :is(img, b)")).to_have_count(0)
