"""A group writes with several phones: everybody sees it, everybody may change it, and nothing anybody typed is lost."""

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import add_group, plans_fields, sit_together
from tests.browser.keys import Hands
from tests.browser.origins import AT_BOTH_ADDRESSES
from tests.browser.phone import WAITING
from tests.browser.stage import Stage

GOAL = "Bis Ostern kennt jede Familie eine Ansprechperson."
ANOTHER = "Im Herbst gibt es einen offenen Nachmittag."


def two_at_a_table(stage: Stage, in_pass: str = "aim") -> tuple[Fields, Fields]:
    day = plans_fields(stage.office, in_pass)
    seats = sit_together(stage.office, day, "Ada", "Bo", theme="Übergänge")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    return ada, bo


@AT_BOTH_ADDRESSES
def test_what_one_writes_all_of_them_have(stage: Stage) -> None:
    ada, bo = two_at_a_table(stage)
    expect(ada.page.locator(".for-group")).to_have_text("Für eure Gruppe · Gruppe 1 · Thema: Übergänge")
    expect(ada.page.get_by_text("Sichtbar für eure Gruppe, die Moderation und die Wand, ohne Namen.")).to_be_visible()
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    bo.shows(GOAL, None)
    expect(bo.page.get_by_role("status")).to_have_text("Neu aus eurer Gruppe: eine Karte.")
    bo.writes("Zeit", "Bedarf", to=GOAL)
    bo.writes("Ostern 2027", "Bis wann", key="Speichern", to=GOAL)
    bo.page.get_by_label("in unserer Hand").check()
    expect(ada.about(GOAL).locator(".card__text")).to_have_text([GOAL, "Zeit", "Ostern 2027"])
    expect(ada.page.get_by_label("in unserer Hand")).to_be_checked()
    bo.key("Ändern", GOAL[:20]).click()
    bo.page.get_by_label("Neuer Wortlaut").fill(ANOTHER)
    bo.page.get_by_role("button", name="Speichern").click()
    ada.shows(ANOTHER)
    ada.withdraws("Zeit")
    bo.shows_cards(ANOTHER, "Ostern 2027")


def test_who_listens_hears_that_others_changed_something(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    bo = Fields(stage.phone("Bo", day, seats["Bo"]))
    bo.shows(GOAL, None)
    ada.page.get_by_label("in unserer Hand").check()
    expect(bo.page.get_by_role("status")).to_have_text("Eure Gruppe hat etwas geändert.")


def test_other_groups_see_nothing_of_it(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    here, there = (sit_together(stage.office, day, name) for name in ("Ada", "Cem"))
    ada, cem = Fields(stage.phone("Ada", day, here["Ada"])), Fields(stage.phone("Cem", day, there["Cem"]))
    cem.writes(ANOTHER, "Handlungsziel")
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    cem.shows_cards(ANOTHER)
    stage.office.does(day.id, "group.assign", {"participant": here["Ada"].participant, "group": None})
    expect(ada.page.get_by_text("Hier schreibt eine Gruppe")).to_be_visible()
    ada.shows_cards()
    assert stage.hall.words_of(day.id) == [GOAL, ANOTHER]


def test_the_later_wording_counts_and_the_other_phone_shows_it(stage: Stage) -> None:
    ada, bo = two_at_a_table(stage)
    ada.writes(GOAL, "Handlungsziel")
    bo.shows(GOAL, None)
    for one in (ada, bo):
        one.key("Ändern", GOAL[:20]).click()
        one.page.get_by_label("Neuer Wortlaut").fill(f"von {one.phone.name}")
    ada.page.get_by_role("button", name="Speichern").click()
    expect(bo.page.get_by_text("Auf der Karte steht inzwischen: „von Ada“")).to_be_visible()
    expect(bo.page.get_by_label("Neuer Wortlaut")).to_have_value("von Bo")
    bo.page.get_by_role("button", name="Speichern").click()
    ada.shows("von Bo")
    ada.shows_cards("von Bo")


def test_without_a_line_a_goal_and_all_beneath_it_wait_in_their_order(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    group = add_group(stage.office, day)
    with stage.far_phone("Ada", day) as (phone, line):
        [(person,)] = stage.hall.asks("SELECT id FROM participant WHERE workshop = ?", day.id)
        stage.office.does(day.id, "group.assign", {"participant": person, "group": group})
        ada = Fields(phone)
        expect(ada.field("Handlungsziel")).to_be_visible()
        line.is_cut()
        phone.has_no_line()
        ada.writes(GOAL, "Handlungsziel")
        ada.writes("Zeit", "Bedarf", to=GOAL)
        ada.page.get_by_label("braucht andere").check()
        ada.shows("Zeit", WAITING)
        line.mends()
        phone.notices_the_network()
        ada.shows(GOAL)
        ada.shows("Zeit")
        expect(ada.page.get_by_label("braucht andere")).to_be_checked()
    assert stage.hall.words_of(day.id) == [GOAL, "Zeit"]
    assert stage.hall.asks("SELECT marks FROM contribution WHERE input = 'goals' AND workshop = ?", day.id) == [
        ('["others"]',)
    ]


def test_what_stood_beneath_a_goal_outlives_it(stage: Stage) -> None:
    ada, bo = two_at_a_table(stage)
    for goal in (GOAL, ANOTHER):
        ada.writes(goal, "Handlungsziel")
        ada.shows(goal)
    bo.writes("Zeit", "Bedarf", to=GOAL)
    bo.shows("Zeit")
    bo.about(GOAL).get_by_role("textbox", name="Bedarf").fill("mitten im Satz")
    ada.withdraws(GOAL)
    lost = bo.page.get_by_role("region", name="Ohne Zuordnung")
    expect(lost.locator(".card__text")).to_have_text(["Zeit", "mitten im Satz"])
    lost.get_by_label("Gehört zu").last.select_option(label=ANOTHER)
    expect(bo.about(ANOTHER).get_by_role("textbox", name="Bedarf")).to_have_value("mitten im Satz")
    lost.get_by_label("Gehört zu").select_option(label=ANOTHER)
    expect(lost).to_have_count(0)
    expect(ada.about(ANOTHER).locator(".card__text")).to_have_text([ANOTHER, "Zeit"])


def test_when_another_phone_was_faster_the_words_stay(stage: Stage) -> None:
    ada, bo = two_at_a_table(stage)
    for number in (1, 2):
        ada.writes(f"Ziel {number}", "Handlungsziel")
        bo.shows(f"Ziel {number}", None)
    bo.field("Handlungsziel").fill("mitten im Satz")
    ada.writes("Ziel 3", "Handlungsziel")
    expect(ada.page.get_by_text("Alle 3 Karten sind geschrieben.")).to_be_visible()
    expect(bo.page.get_by_text("Hier ist inzwischen kein Platz mehr. Der Text bleibt stehen.")).to_be_visible()
    bo.page.reload()
    expect(bo.field("Handlungsziel")).to_have_value("mitten im Satz")


def test_a_note_is_come_back_to(stage: Stage) -> None:
    ada, bo = two_at_a_table(stage, "check")
    ada.writes("Weil es uns angeht.", "Begründung", key="Speichern")
    ada.shows("Weil es uns angeht.")
    expect(ada.field("Begründung")).to_have_count(0)
    bo.key("Ändern", "Weil es").click()
    bo.page.get_by_label("Neuer Wortlaut").fill("Weil es uns alle angeht.")
    bo.page.get_by_role("button", name="Speichern").click()
    ada.shows("Weil es uns alle angeht.")


def test_a_note_of_ones_own_is_nobody_elses(stage: Stage) -> None:
    day = plans_fields(stage.office, "look_back")
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    expect(ada.page.get_by_text("Für die Moderation zu lesen, ohne Namen; nicht auf der Wand.")).to_be_visible()
    ada.writes("Erst zuhören.", "Was ich mir merke", key="Speichern")
    ada.shows("Erst zuhören.")
    expect(bo.field("Was ich mir merke")).to_be_visible()
    bo.shows_cards()


def test_beneath_a_goal_by_keyboard_alone(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    seats = sit_together(stage.office, day, "Ada")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    ada.writes(GOAL, "Handlungsziel")
    ada.shows(GOAL)
    ada.page.reload()
    ada.shows(GOAL)
    hands = Hands(ada.page)
    hands.goes_to("in unserer Hand")
    hands.presses("Space")
    expect(ada.page.get_by_label("in unserer Hand")).to_be_checked()
    hands.hits("Schreiben: Bedarf")
    hands.is_at("Bedarf zu: Bis Ostern")
    hands.presses("Escape")
    hands.is_at("Schreiben: Bedarf")
    hands.presses("Enter")
    hands.is_at("Bedarf zu: Bis Ostern")
    hands.types("Zeit")
    hands.presses("Control+Enter")
    ada.shows("Zeit")
    hands.is_at("Bedarf zu: Bis Ostern")
