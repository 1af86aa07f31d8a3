"""The moderation forms groups: by the tool or by hand, each person can be moved, and everything can be taken back."""

from playwright.sync_api import expect

from tests.browser.group_desk import TABLE, GroupDesk, seats_groups
from tests.browser.keys import Hands
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.stage import Stage


@AT_BOTH_ADDRESSES
def test_the_tool_forms_them_says_what_did_not_work_out_and_takes_it_back(stage: Stage) -> None:
    day = stage.office.plans()
    for name in TABLE:
        stage.office.seats(day, name)
    mara = stage.cockpit("Mara", day)
    mara.sees("Noch keine Gruppen.")
    desk = GroupDesk(mara).opens()
    desk.says("4 Personen sind da, mit Handy oder auf Papier.")
    desk.forms(2)
    desk.says("2 Gruppen sind gebildet.")
    desk.says("Nicht für jede Gruppe reichen:")
    expect(desk.sheet.locator(".seat")).to_have_count(4)
    desk.says("2 Gruppen. Alle sind in einer.")
    desk.forms(3, mode="gleiche zusammen")
    desk.says("3 Gruppen sind gebildet.")
    desk.says("sitzen verschiedene Funktionen:")
    desk.sheet.get_by_role("button", name="Rückgängig").click()
    desk.says("2 Gruppen. Alle sind in einer.")
    mara.puts_away()
    mara.sees("2 Gruppen. Alle sind in einer.")


def test_each_person_is_moved_by_the_keyboard_alone(stage: Stage) -> None:
    day = stage.office.plans()
    seats_groups(stage.office, day, ("Ada", "Bo"), ("Cem",))
    stage.office.seats(day, "Dora")
    desk = GroupDesk(stage.cockpit("Mara", day)).opens()
    desk.sits("Dora", "Noch in keiner Gruppe")
    hands = Hands(desk.page)
    hands.goes_to("Gruppe von Dora")
    for group in ("Gruppe 1", "Gruppe 2"):
        hands.presses("ArrowDown")
        desk.sits("Dora", group)
        hands.is_at("Gruppe von Dora")
    desk.says("2 Gruppen. Alle sind in einer.")
    desk.moves("Ada", "keine Gruppe")
    desk.sits("Ada", "Noch in keiner Gruppe")
    desk.sheet.locator(".toast").get_by_role("button", name="Zurücknehmen").last.click()
    desk.sits("Ada", "Gruppe 1")


def test_a_person_is_laid_on_another_sheet_by_hand(stage: Stage) -> None:
    day = stage.office.plans()
    seats_groups(stage.office, day, ("Ada", "Bo"), ("Cem",))
    desk = GroupDesk(stage.cockpit("Mara", day)).opens()
    desk.sheet.locator(".seat__person").filter(has_text="Ada").drag_to(desk.group("Gruppe 2"))
    desk.sits("Ada", "Gruppe 2")


def test_a_group_gets_a_name_a_table_a_theme_and_is_called_what_a_person_decides(stage: Stage) -> None:
    day = stage.office.plans(questions=("Was trägt uns?",))
    seats_groups(stage.office, day, ("Ada", "Bo"))
    mara, jonas = stage.cockpit("Mara", day), stage.wall(day)
    desk = GroupDesk(mara).opens()
    said = desk.sheet.locator(".group-sheet > p")
    expect(said).to_have_text("2 Personen · wirkt heterogen")
    desk.changes("Gruppe 1", Name="Die Eulen", Tisch="2", Thema="Was trägt uns?")
    expect(said).to_have_text("2 Personen · Tisch 2 · Was trägt uns? · wirkt heterogen")
    offered = desk.page.locator("#group-themes option").evaluate_all("(all) => all.map((one) => one.value)")
    assert offered == ["Was trägt uns?"]
    desk.group("Die Eulen").get_by_label("Zusammensetzung").select_option(label="homogen")
    desk.group("Die Eulen").get_by_role("button", name="Merken").click()
    expect(said).to_have_text("2 Personen · Tisch 2 · Was trägt uns? · homogen")
    stage.office.does(day.id, "wall.set", {"show": "groups"})
    jonas.says("Die Eulen")
    jonas.says("Tisch 2")
    desk.sheet.locator(".toast").get_by_role("button", name="Zurücknehmen").last.click()
    expect(said).to_have_text("2 Personen · Tisch 2 · Was trägt uns? · wirkt heterogen")


def test_by_hand_from_the_first_group_to_the_last(stage: Stage) -> None:
    day = stage.office.plans()
    stage.office.seats(day, "Ada")
    desk = GroupDesk(stage.cockpit("Mara", day)).opens()
    desk.sheet.get_by_role("button", name="Von Hand beginnen").click()
    desk.moves("Ada", "Gruppe 1")
    desk.sits("Ada", "Gruppe 1")
    desk.sheet.get_by_role("button", name="Noch eine Gruppe").click()
    expect(desk.group("Gruppe 2")).to_be_visible()
    first = desk.group("Gruppe 1")
    first.locator("summary").click()
    first.get_by_role("button", name="Auflösen", exact=True).click()
    first.get_by_role("button", name="Wirklich auflösen").click()
    desk.sits("Ada", "Noch in keiner Gruppe")
    expect(desk.group("Gruppe 1")).to_have_count(0)
    Hands(desk.page).is_at("Eine Gruppe. Eine Person ist in keiner.")


def test_how_people_come_into_groups(stage: Stage) -> None:
    day = stage.office.plans()
    seats_groups(stage.office, day, ("Ada",), ())
    desk = GroupDesk(stage.cockpit("Mara", day)).opens()
    ways = desk.sheet.get_by_label("So kommen Leute in Gruppen")
    ways.select_option(label="wer dazukommt, wird gemischt")
    desk.says("Gemerkt: wer dazukommt, wird gemischt.")
    stage.office.seats(day, "Bo")
    desk.sits("Bo", "Gruppe 2")
    desk.sheet.locator(".toast").get_by_role("button", name="Zurücknehmen").last.click()
    expect(ways.locator("option:checked")).to_have_text("keine Gruppen")
