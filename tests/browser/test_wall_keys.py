"""The wall is led by a pointer with two keys from the middle of the hall, and wholly from its own keyboard."""

from playwright.sync_api import Page, expect

from tests.browser.keys import Hands
from tests.browser.office import Day
from tests.browser.stage import WALL, Stage
from tests.browser.wall import Wall
from tests.browser.watch import LOST_LINE

TRAEGT, BREMST = "Was trägt uns?", "Was hält uns auf?"


def with_clock(stage: Stage, page: Page, day: Day) -> Wall:
    """Time can be moved on between two keys instead of being waited for."""
    page.clock.install()
    wall = Wall(page)
    wall.opens(day)
    return wall


def maras(stage: Stage, day: Day) -> Wall:
    return with_clock(stage, stage.signed_in("Mara", WALL).new_page(), day)


def by_link(stage: Stage, day: Day) -> Wall:
    """A computer in the hall on which nobody is signed in."""
    team = stage.staff_page("Mara", f"/workshops/{day.id}/team")
    team.locator("form").filter(has=team.locator("input[value=projector]")).get_by_role("button").click()
    page = stage.device(WALL).new_page()
    page.goto(team.locator("[data-copy] input").input_value())
    return with_clock(stage, page, day)


def test_two_keys_lead_through_the_scenes_and_back(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen")
    wall = by_link(stage, day)
    wall.looks("cards")
    wall.presses("PageDown")
    wall.looks("cloud")
    wall.asks(TRAEGT)
    wall.presses("ArrowRight")
    wall.asks(BREMST)
    wall.presses("Space")
    wall.asks(TRAEGT, BREMST)
    wall.presses("ArrowRight")
    wall.presses("PageUp")
    wall.asks(BREMST)
    wall.presses("ArrowLeft")
    wall.asks(TRAEGT)
    wall.presses("ArrowUp")
    wall.looks("cards")
    wall.presses("PageUp")
    wall.looks("count")


def test_a_key_pressed_twice_in_haste_turns_once(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    wall = maras(stage, day)
    wall.page.evaluate("""() => {
        for (let n = 0; n < 3; n += 1) document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
    }""")
    wall.asks(TRAEGT)
    wall.presses("PageDown")
    wall.asks(BREMST)


def test_the_moderations_own_wall_holds_and_changes_the_light_for_all(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, other = maras(stage, day), stage.wall(day)
    mara.presses("w")
    other.says("angehalten")
    mara.presses("PageDown")
    expect(other.page.locator(".wall__frozen")).to_have_count(0)
    mara.presses("t")
    expect(other.page.locator("html")).to_have_attribute("data-theme", "dark")


def test_a_wall_by_link_changes_its_own_light_and_leaves_deciding_to_the_cockpit(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    mara, wall = stage.wall(day), by_link(stage, day)
    look = wall.page.locator("html")
    for theme, contrast in (("dark", "normal"), ("light", "high"), ("light", "normal")):
        wall.presses("t")
        expect(look).to_have_attribute("data-theme", theme)
        expect(look).to_have_attribute("data-contrast", contrast)
    wall.presses("w")
    wall.says("Das geht im Cockpit der Moderation.")
    expect(wall.page.locator("#status")).to_have_text("Das geht im Cockpit der Moderation.")
    wall.page.clock.fast_forward(7000)
    expect(wall.page.locator(".wall__said")).to_have_count(0)
    expect(mara.page.locator(".wall__frozen")).to_have_count(0)


def test_black_and_back_on_this_screen_alone(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    wall, other = maras(stage, day), stage.wall(day)
    black = wall.page.get_by_role("button", name="Die Wand ist schwarz. Wieder zeigen")
    wall.presses(".")
    expect(black).to_be_visible()
    assert black.bounding_box() == {"x": 0, "y": 0, "width": 1920, "height": 1080}
    wall.presses("b")
    expect(black).to_have_count(0)
    wall.presses("b")
    wall.presses("PageDown")
    expect(black).to_have_count(0)
    wall.presses("b")
    hands = Hands(wall.page)
    hands.hits("Die Wand ist schwarz")
    expect(black).to_have_count(0)
    wall.looks("prompt")
    other.looks("prompt")


def test_everything_is_reached_by_keyboard_and_nothing_is_caught(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    wall = maras(stage, day)
    hands = Hands(wall.page)
    hands.goes_to("Vollbild")
    hands.goes_to("Tasten")
    wall.presses("Space")
    dialog = wall.page.locator("dialog[open]")
    expect(dialog).to_contain_text("Bild ↓")
    wall.presses("PageDown")
    wall.presses("Escape")
    expect(dialog).to_have_count(0)
    wall.looks("prompt")
    wall.presses("?")
    hands.goes_to("Einzelne Tasten benutzen")
    wall.presses("Space")
    wall.presses("Escape")
    for key in ("b", "?"):
        wall.presses(key)
    expect(dialog).to_have_count(0)
    expect(wall.page.locator(".wall__black")).to_have_count(0)
    wall.presses("PageDown")
    wall.looks("cloud")


def test_the_start_key_of_a_pointer_fills_the_screen_and_is_the_browsers_own_from_there(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    page = stage.wall(day).page
    page.evaluate("addEventListener('keydown', (event) => { window.wasTaken = event.defaultPrevented; })")
    page.keyboard.press("F5")
    page.wait_for_function("() => document.fullscreenElement !== null")
    assert page.evaluate("window.wasTaken") is True
    page.keyboard.press("F5")
    assert page.evaluate("window.wasTaken") is False


def test_without_a_line_a_key_says_so_quietly(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    wall = maras(stage, day)
    stage.watch.expects(LOST_LINE)
    with stage.hall.is_gone():
        expect(wall.page.locator(".wall__line")).to_be_attached()
        wall.presses("PageDown")
        wall.says("Gerade keine Verbindung. Bitte gleich noch einmal drücken.")
        wall.looks("prompt")
