"""The wall beside cards and clouds: ranks and choices, the big clock, the groups, and a result on its pages."""

from playwright.sync_api import Page, expect

from tests.browser.group_desk import seats_groups
from tests.browser.stage import Stage
from tests.browser.test_desk_entries import plans, writes
from tests.browser.test_wall_keys import maras
from tests.browser.watch import LOST_LINE

SOUNDS = """
window.sounded = 0;
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) {
    window.sounded += 1;
    return start.apply(this, when);
};
"""


LONG = "Ein Stichwort, das so lang ist wie ein Satz und an der Wand nicht in eine Zeile passt, sondern zwei braucht,"


def clock_of(page: Page) -> None:
    """Time can be moved on instead of being waited for."""
    page.clock.install()


def test_a_pyramid_hangs_in_its_rows(stage: Stage) -> None:
    day = plans(stage)
    seat = stage.office.seats(day, "Ada")
    for row, text in enumerate(("Zeit", "Vertrauen", "Räume")):
        writes(stage, day, seat, "conditions", text, row=row)
    wall = stage.wall(day)
    wall.shows("Zeit", "Vertrauen", "Räume")
    names = ["Besonderes", "Was hinzukommt", "Darauf baut es auf", "Grundlage"]
    expect(wall.page.locator(".wall__row-name")).to_have_text(names)
    expect(wall.page.locator(".wall__row").last.locator(".card__text")).to_have_text("Zeit")


def test_choices_are_bars_that_grow(stage: Stage) -> None:
    day = plans(stage, pass_id="vote")
    groups, seats = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    writes(stage, day, seats["Ada"], "favourites", about=groups[1])
    wall = stage.wall(day)
    bars = wall.page.get_by_role("list", name="Wem möchte ich zuhören?").get_by_role("listitem")
    expect(bars).to_have_text(["Gruppe 10", "Gruppe 21"])
    writes(stage, day, seats["Bo"], "favourites", about=groups[0])
    expect(bars).to_have_text(["Gruppe 11", "Gruppe 21"])
    expect(wall.page.locator(".wall__foot .count__label")).to_have_text("Stimmen")


def test_whoever_speaks_stands_above_the_big_clock(stage: Stage) -> None:
    day = plans(stage, "speeches", "speak")
    groups, _ = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    stage.office.does(day.id, "group.change", {"group": groups[0], "name": "Die Eulen", "theme": "Übergänge"})
    mara, wall = stage.cockpit("Mara", day), stage.wall(day)
    mara.chooses("Auf der Wand", "große Uhr")
    wall.looks("timer")
    wall.says("Die Uhr läuft, sobald sie gestellt ist.")
    mara.page.keyboard.press("v")
    expect(wall.page.get_by_role("heading", name="Die Eulen")).to_be_visible()
    wall.says("Danach: Gruppe 2")
    mara.sees("Zu sehen: Reden, große Uhr")
    mara.page.get_by_label("Minuten").fill("2")
    mara.presses("Zeit starten")
    expect(wall.page.get_by_role("timer")).to_contain_text("1:")
    mara.chooses("Wer spricht", "Gruppe 2")
    expect(wall.page.get_by_role("heading", name="Gruppe 2")).to_be_visible()
    mara.presses("Alle haben gesprochen")
    expect(wall.page.get_by_role("heading", name="Reden · Reden")).to_be_visible()


def test_the_end_is_gentle_then_clear_and_sounds_only_where_somebody_wants_it(stage: Stage) -> None:
    day = plans(stage, "speeches", "speak")
    stage.office.does(day.id, "wall.set", {"show": "timer"})
    loud, quiet = stage.wall(day), stage.wall(day)
    for one in (loud, quiet):
        one.page.add_init_script(SOUNDS)
        clock_of(one.page)
        one.opens(day)
    stage.office.does(day.id, "step.set_timer", {"step": day.steps[0], "minutes": 1})
    timer = loud.page.get_by_role("timer")
    expect(timer).to_have_class("timer timer--calm timer--big")
    loud.page.keyboard.press("s")
    expect(loud.page.get_by_role("button", name="Ton am Ende")).to_have_attribute("aria-pressed", "true")
    loud.page.wait_for_function("window.sounded > 0")
    proof = loud.page.evaluate("window.sounded")
    stage.watch.expects(LOST_LINE)
    with stage.hall.stands_still():  # its next beat would set right a clock that was moved by hand
        for one in (loud, quiet):
            one.page.clock.fast_forward(40_000)
        expect(timer).to_have_class("timer timer--gentle timer--big")
        expect(timer).to_contain_text("gleich zu Ende")
        for one in (loud, quiet):
            one.page.clock.fast_forward(40_000)
        expect(timer).to_have_class("timer timer--over timer--big")
        expect(timer).to_contain_text("Zeit ist um")
        expect(timer).to_contain_text("+0:")
        loud.page.wait_for_function("(least) => window.sounded >= least", arg=2 * proof)
        assert [one.page.evaluate("window.sounded") for one in (loud, quiet)] == [2 * proof, 0]


def test_groups_find_their_tables_before_anything_else_runs(stage: Stage) -> None:
    day = stage.office.plans()
    wall = stage.wall(day)
    stage.office.does(day.id, "wall.set", {"show": "groups"})
    wall.says("Hier stehen gleich die Gruppen.")
    groups, _ = seats_groups(stage.office, day, ("Ada",), ("Bo",))
    expect(wall.page.locator(".wall__group-name")).to_have_text(["Gruppe 1", "Gruppe 2"])
    stage.office.does(day.id, "group.change", {"group": groups[1], "table": "am Fenster", "theme": "Übergänge"})
    wall.says("am Fenster")
    assert "Ada" not in wall.page.locator(".wall").inner_text()


def test_a_result_is_told_in_pages_turned_from_wall_and_cockpit(stage: Stage) -> None:
    day = plans(stage, "speeches")
    _, seats = seats_groups(stage.office, day, ("Ada",))
    words = [f"{LONG} Nummer {n}" for n in range(15)]
    for text in words:
        writes(stage, day, seats["Ada"], "keywords", text)
    mara, wall = stage.cockpit("Mara", day), maras(stage, day)
    mara.presses("Schritt schließen")
    mara.does_next("Ergebnis zeigen")
    wall.looks("told")
    page = wall.page.locator(".wall__page")
    expect(page).to_have_text("Seite 1 von 3")
    wall.presses("PageDown")
    expect(page).to_have_text("Seite 2 von 3")
    mara.presses("Seite weiter")
    expect(page).to_have_text("Seite 3 von 3")
    wall.presses("PageDown")
    wall.looks("cloud")
    wall.presses("PageUp")
    wall.looks("told")
    expect(page).to_have_text("Seite 3 von 3")
    mara.sees("Zu sehen: Reden, Ergebnis")


def test_a_held_wall_tells_nothing_newer(stage: Stage) -> None:
    day = plans(stage, "speeches")
    _, seats = seats_groups(stage.office, day, ("Ada",))
    writes(stage, day, seats["Ada"], "keywords", "Verlässlichkeit")
    for act in ("step.close", "step.show"):
        stage.office.does(day.id, act, {"step": day.steps[0]})
    wall = stage.wall(day)
    wall.says("Verlässlichkeit")
    stage.office.does(day.id, "wall.set", {"frozen": True})
    wall.says("angehalten")
    writes(stage, day, None, "keywords", "Zeit", on_behalf_of=seats["Ada"].participant)
    stage.office.does(day.id, "wall.set", {"theme": "dark"})
    expect(wall.page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(wall.page.get_by_text("Zeit", exact=True)).to_have_count(0)
    stage.office.does(day.id, "wall.set", {"frozen": False})
    wall.says("Zeit")
