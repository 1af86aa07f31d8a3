"""Pyramids and ranks: cards lie where people put them, go up and down by a key, and two never hold one rank."""

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import add_group, plans_fields, sit_together
from tests.browser.keys import Hands
from tests.browser.phone import REFUSED
from tests.browser.stage import Stage


def test_a_pyramid_is_built_from_its_base(stage: Stage) -> None:
    day = plans_fields(stage.office, "lay")
    ada = Fields(stage.phone("Ada", day))
    ada.lays("Zeit", "Grundlage")
    ada.lays("Vertrauen", "Grundlage")
    ada.lays("Humor", "Besonderes")
    ada.lie(Besonderes=("Humor",), Grundlage=("Zeit", "Vertrauen"))
    ada.key("Hinauf", "Vertrauen").click()
    ada.lie(Darauf=("Vertrauen",), Grundlage=("Zeit",))
    expect(ada.key("Hinauf", "Vertrauen")).to_be_focused()
    expect(ada.key("Hinauf", "Humor")).to_have_attribute("aria-disabled", "true")
    expect(ada.key("Hinunter", "Zeit")).to_have_attribute("aria-disabled", "true")
    ada.page.get_by_role("button", name="Karte schreiben in: Was hinzukommt").click()
    expect(ada.field("Gelingensbedingung")).to_be_focused()
    ada.page.keyboard.type("Feste")
    ada.page.keyboard.press("Control+Enter")
    ada.shows("Feste")
    ada.page.reload()
    ada.lie(Besonderes=("Humor",), hinzukommt=("Feste",), Darauf=("Vertrauen",), Grundlage=("Zeit",))


def test_a_card_is_carried_to_another_row_and_back_when_let_go_beside(stage: Stage) -> None:
    day = plans_fields(stage.office, "lay")
    ada = Fields(stage.phone("Ada", day))
    ada.lays("Zeit", "Grundlage")
    ada.carries("Zeit", "Besonderes")
    ada.lie(Besonderes=("Zeit",), Grundlage=())
    ada.shows("Zeit")
    ada.carries("Zeit", None)
    ada.lie(Besonderes=("Zeit",), Grundlage=())
    ada.page.reload()
    ada.lie(Besonderes=("Zeit",), Grundlage=())


def test_a_card_goes_up_by_keyboard_alone_and_says_so(stage: Stage) -> None:
    day = plans_fields(stage.office, "lay")
    ada = Fields(stage.phone("Ada", day))
    ada.lays("Zeit", "Grundlage")
    ada.page.reload()
    ada.shows("Zeit")
    hands = Hands(ada.page)
    hands.hits("Hinauf: Zeit")
    ada.lie(Darauf=("Zeit",))
    hands.is_at("Hinauf: Zeit")
    expect(ada.page.get_by_role("status")).to_contain_text("„Zeit“ liegt jetzt hier: Darauf baut es auf.")
    hands.presses("Enter")
    ada.lie(hinzukommt=("Zeit",))
    hands.hits("Hinunter: Zeit")
    ada.lie(Darauf=("Zeit",))
    hands.is_at("Hinunter: Zeit")


def test_ranks_change_places(stage: Stage) -> None:
    day = plans_fields(stage.office, "check")
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada, bo = (Fields(stage.phone(name, day, seats[name])) for name in ("Ada", "Bo"))
    for number, text in enumerate(("Eltern bleiben stehen", "Weniger Anrufe", "Mehr Gäste"), 1):
        ada.writes(text, f"Erfolgsindikator, {number}.")
        ada.shows(text)
    ranks = bo.page.locator(".ranks .card__text")
    expect(ranks).to_have_text(["Eltern bleiben stehen", "Weniger Anrufe", "Mehr Gäste"])
    bo.key("Hinauf", "Mehr Gäste").click()
    expect(ranks).to_have_text(["Eltern bleiben stehen", "Mehr Gäste", "Weniger Anrufe"])
    expect(bo.key("Hinauf", "Mehr Gäste")).to_be_focused()
    expect(ada.page.locator(".ranks .card__text")).to_have_text(
        ["Eltern bleiben stehen", "Mehr Gäste", "Weniger Anrufe"]
    )
    assert stage.hall.asks(
        "SELECT row FROM contribution WHERE workshop = ? AND input = 'indicators' ORDER BY written_at", day.id
    ) == [(0,), (2,), (1,)]


def test_a_rank_somebody_else_took_meanwhile(stage: Stage) -> None:
    day = plans_fields(stage.office, "check")
    group = add_group(stage.office, day)
    ada = Fields(stage.phone("Ada", day))
    with stage.far_phone("Bo", day) as (phone, line):
        for (person,) in stage.hall.asks("SELECT id FROM participant WHERE workshop = ?", day.id):
            stage.office.does(day.id, "group.assign", {"participant": person, "group": group})
        bo = Fields(phone)
        expect(bo.field("Erfolgsindikator, 1.")).to_be_visible()
        line.is_cut()
        phone.has_no_line()
        bo.writes("zu spät", "Erfolgsindikator, 1.")
        ada.writes("schneller", "Erfolgsindikator, 1.")
        ada.shows("schneller")
        line.mends()
        phone.notices_the_network()
        bo.shows("zu spät", REFUSED)
        bo.shows("schneller", None)
        bo.card("zu spät").get_by_role("button", name="Zurück ins Feld").click()
        expect(bo.field("Erfolgsindikator, 1.")).to_have_value("zu spät")
        ada.key("Hinunter", "schneller").click()
        bo.sends("Erfolgsindikator, 1.")
        bo.shows("zu spät")
        expect(ada.page.locator(".ranks .card__text")).to_have_text(["zu spät", "schneller"])


def test_an_indicator_belongs_to_one_goal_or_to_none(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    seats = sit_together(stage.office, day, "Ada", "Bo")
    ada = Fields(stage.phone("Ada", day, seats["Ada"]))
    for goal in ("Ein Ziel", "Noch ein Ziel"):
        ada.writes(goal, "Handlungsziel")
        ada.shows(goal)
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "check"})
    ada.writes("Eltern bleiben stehen", "Erfolgsindikator, 1.")
    ada.shows("Eltern bleiben stehen")
    ada.page.get_by_label("Gehört zu").select_option(label="Noch ein Ziel")
    bo = Fields(stage.phone("Bo", day, seats["Bo"]))
    expect(bo.page.get_by_label("Gehört zu").locator("option:checked")).to_have_text("Noch ein Ziel")
    bo.page.get_by_label("Gehört zu").select_option(label="nichts Bestimmtem")
    expect(ada.page.get_by_label("Gehört zu").locator("option:checked")).to_have_text("nichts Bestimmtem")
