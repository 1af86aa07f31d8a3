"""Which group somebody sits in: told by the moderation, or chosen on the phone."""

from playwright.sync_api import expect

from tests.browser.fields import Fields
from tests.browser.groups import add_group, plans_fields
from tests.browser.stage import Stage


def test_the_moderation_puts_ada_into_a_group(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    seat = stage.office.seats(day, "Ada")
    ada = Fields(stage.phone("Ada", day, seat))
    expect(ada.page.get_by_text("Die Moderation teilt gleich ein")).to_be_visible()
    group = add_group(stage.office, day, table="2", theme="Übergänge")
    stage.office.does(day.id, "group.assign", {"participant": seat.participant, "group": group})
    expect(ada.field("Handlungsziel")).to_be_visible()
    ada.page.get_by_text("Dabei als Ada").click()
    expect(ada.page.locator(".phone__foot dd").last).to_have_text("Gruppe 1 · Tisch 2 · Thema: Übergänge")
    expect(ada.page.get_by_role("button", name="Gruppe 1")).to_have_count(0)


def test_ada_chooses_while_she_waits_and_changes_later(stage: Stage) -> None:
    day = stage.office.plans(method="all_inputs")
    stage.office.does(day.id, "groups.set", {"grouping": "choice"})
    phone = stage.phone("Ada", day)
    still = phone.page.locator(".phone__still")
    expect(still.get_by_text("Die Moderation legt gleich Gruppen an.")).to_be_visible()
    add_group(stage.office, day, name="Brücken", table="am Fenster")
    add_group(stage.office, day, name="Türen")
    still.get_by_role("button", name="Brücken").click()
    expect(still.get_by_role("button")).to_have_count(0)
    phone.page.get_by_text("Dabei als Ada").click()
    foot = phone.page.locator(".phone__foot")
    expect(foot.locator("dd").last).to_have_text("Brücken · am Fenster")
    expect(foot.get_by_role("button", name="Brücken")).to_have_attribute("aria-pressed", "true")
    foot.get_by_role("button", name="Türen").click()
    expect(foot.locator("dd").last).to_have_text("Türen")
    phone.page.reload()
    phone.page.get_by_text("Dabei als Ada").click()
    expect(foot.locator("dd").last).to_have_text("Türen")


def test_the_choice_is_over_before_adas_arrives(stage: Stage) -> None:
    day = stage.office.plans(method="all_inputs")
    stage.office.does(day.id, "groups.set", {"grouping": "choice"})
    add_group(stage.office, day, name="Brücken")
    with stage.far_phone("Ada", day) as (phone, line):
        group = phone.page.locator(".phone__still").get_by_role("button", name="Brücken")
        expect(group).to_be_visible()
        line.is_cut()
        phone.has_no_line()
        group.click()
        stage.office.does(day.id, "groups.set", {"grouping": "none"})
        line.mends()
        phone.notices_the_network()
        notice = phone.page.locator(".phone .notice--warn")
        expect(notice).to_be_visible()
        notice.get_by_role("button", name="Verstanden").click()
        expect(notice).to_have_count(0)


def test_where_a_group_writes_ada_can_choose_one(stage: Stage) -> None:
    day = plans_fields(stage.office, "aim")
    stage.office.does(day.id, "groups.set", {"grouping": "choice"})
    add_group(stage.office, day)
    ada = Fields(stage.phone("Ada", day))
    ada.page.locator(".phone__task").get_by_role("button", name="Gruppe 1").click()
    ada.writes("Ein Ziel", "Handlungsziel")
    ada.shows("Ein Ziel")
