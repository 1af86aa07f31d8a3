"""The wall in each of its looks and lights."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.browser.places import plans_places
from tests.browser.stage import Stage
from tests.browser.states.walks import Stop, walk
from tests.browser.watch import LOST_LINE

THOUGHTS = (
    "Vertrauen", "Zeit füreinander", "ein offenes Ohr", "kurze Wege", "klare Absprachen", "Humor", "Rückhalt im Team",
    "gemeinsame Sprache", "dass jemand fragt, wie es mir geht", "Fortbildungen, die wirklich passen", "Mut", "Geduld",
)  # fmt: skip


@walk("empty welcome", "welcome", "question alone", "questions side by side", "with a clock", "no line", "thanks")
def course(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(steps=2)
    alone = stage.office.plans(opened=1, questions=("Was trägt uns?",))
    wall = stage.wall(day)
    yield "empty welcome", wall.page
    stage.office.seats(day, "Ada")
    wall.says("Person ist da")
    yield "welcome", wall.page
    yield "question alone", stage.wall(alone).page
    stage.office.does(day.id, "step.open", {"step": day.steps[0]})
    wall.looks("prompt")
    yield "questions side by side", wall.page
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 1})
    expect(wall.page.get_by_role("timer")).to_be_visible()
    yield "with a clock", wall.page
    stage.watch.expects(LOST_LINE)
    with stage.hall.is_gone():
        expect(wall.page.locator(".wall__line")).to_be_visible()
        yield "no line", wall.page
    stage.office.does(day.id, "workshop.end")
    wall.page.reload()
    wall.looks("ended")
    yield "thanks", wall.page


@walk("cards", "many cards", "only the number", "held", "dark", "high contrast", "result")
def cards(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    wall, seat = stage.wall(day), stage.office.seats(day, "Ada")
    stage.office.writes(day, seat, *THOUGHTS[:3])
    wall.shows(*THOUGHTS[:3])
    yield "cards", wall.page
    stage.office.writes(day, seat, *THOUGHTS[3:])
    stage.office.writes(day, seat, *THOUGHTS, prompt="q2")
    expect(wall.page.locator(".wall__foot .count__number")).to_have_text("24")
    yield "many cards", wall.page
    for name, change, sign in (
        ("only the number", {"show": "count"}, "[data-look=count]"),
        ("held", {"show": "cards", "frozen": True}, ".wall__frozen"),
        ("dark", {"frozen": False, "theme": "dark"}, "html[data-theme=dark] .wall"),
        ("high contrast", {"theme": "contrast"}, "html[data-contrast=high] .wall"),
    ):
        stage.office.does(day.id, "wall.set", change)
        expect(wall.page.locator(sign).first).to_be_visible()
        yield name, wall.page
    stage.office.does(day.id, "step.close", {"step": day.steps[0]})
    stage.office.does(day.id, "step.show", {"step": day.steps[0]})
    wall.says("Ergebnis")
    yield "result", wall.page


@walk("no word yet", "clouds side by side", "one cloud", "cloud in the dark", "cloud in high contrast", "held cloud",
      "keys", "black")  # fmt: skip
def clouds(stage: Stage) -> Iterator[Stop]:
    day = stage.office.plans(opened=1)
    wall = stage.wall(day)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    expect(wall.page.get_by_text("Hier ist noch Platz")).to_have_count(2)
    yield "no word yet", wall.page
    for name in ("Ada", "Bo", "Cem"):
        seat = stage.office.seats(day, name)
        for prompt in ("q1", "q2"):
            stage.office.writes(day, seat, *THOUGHTS, prompt=prompt)
    expect(wall.clouds()).to_have_count(2)
    expect(wall.page.get_by_text("Vertrauen 3-mal")).to_have_count(2)
    yield "clouds side by side", wall.page
    for name, change, sign in (
        ("one cloud", {"prompt": "q1"}, "[data-foot=beside]"),
        ("cloud in the dark", {"theme": "dark"}, "html[data-theme=dark] .wall"),
        ("cloud in high contrast", {"theme": "contrast"}, "html[data-contrast=high] .wall"),
        ("held cloud", {"theme": "light", "frozen": True}, "html[data-contrast=normal] .wall__frozen"),
    ):
        stage.office.does(day.id, "wall.set", change)
        expect(wall.page.locator(sign).first).to_be_visible()
        yield name, wall.page
    wall.page.keyboard.press("?")
    expect(wall.page.locator("dialog[open]")).to_be_visible()
    yield "keys", wall.page
    wall.page.keyboard.press("Escape")
    wall.page.keyboard.press("b")
    expect(wall.page.locator(".wall__black")).to_be_visible()
    yield "black", wall.page


@walk("two places", "four places")
def places(stage: Stage) -> Iterator[Stop]:
    for number, name in ((2, "two places"), (4, "four places")):
        days = plans_places(stage.office, *("Trier", "Worms", "Mainz", "Bad Kreuznach")[:number])
        for day in days:
            stage.office.writes(day, stage.office.seats(day, "Ada"), *THOUGHTS)
        stage.office.does(days[0].id, "wall.set", {"show": "places"})
        wall = stage.wall(days[0])
        expect(wall.clouds()).to_have_count(number)
        yield name, wall.page
