"""What came back on paper is pasted in from a spreadsheet, and each card is there once, whatever the line does."""

import re

from playwright.sync_api import expect

from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.browser.cockpit import Cockpit
from tests.browser.group_desk import seats_groups
from tests.browser.line import Line
from tests.browser.office import Day
from tests.browser.origins import carries
from tests.browser.stage import DESK, Stage
from tests.browser.watch import LOST_LINE

PLAIN = [f"Gedanke {number}" for number in range(1, 21)]
QUOTED = [
    ('"Sie sagte ""ja"""', 'Sie sagte "ja"'),
    ('"erste Zeile\nzweite Zeile"', "erste Zeile zweite Zeile"),
    ('"Mut"', '"Mut"'),
]
"""As the cells of a spreadsheet come, and as they are read."""
OF_PEOPLE = [(f"Wunsch {number}", ("Ida", "Cem", "Gruppe 1")[number % 3]) for number in range(7)]
CELLS = [*(cell for cell, _ in QUOTED), "\t\t", *PLAIN[10:], *(f"{words}\t{who}" for words, who in OF_PEOPLE)]
PASTED = "\r\n".join([*PLAIN[:10], "", *CELLS, ""])
WORDS = sorted([*PLAIN, *(words for _, words in QUOTED), *(words for words, _ in OF_PEOPLE)])


def pastes(mara: Cockpit, text: str) -> None:
    mara.page.keyboard.press("p")
    field = mara.dialog.get_by_label("Karten, eine je Zeile")
    field.focus()
    field.evaluate(
        "(field, text) => { field.setRangeText(text); field.dispatchEvent(new Event('input', {bubbles: true})) }", text
    )


def written_for(stage: Stage, day: Day) -> dict[str, int]:
    rows = stage.hall.asks(
        "SELECT participant.name, count(*) FROM contribution"
        " JOIN participant ON participant.id = contribution.participant"
        " WHERE contribution.workshop = ? AND contribution.source = 'paper' GROUP BY participant.name", day.id,
    )  # fmt: skip
    return {str(name): int(str(many)) for name, many in rows}


def test_thirty_cards_from_a_spreadsheet_arrive_once_although_the_line_breaks(stage: Stage) -> None:
    assert len(WORDS) == 30
    stage.watch.expects(LOST_LINE)
    day = stage.office.plans(opened=1)
    seats_groups(stage.office, day, ("Ada",), ("Bo",))
    line = Line(stage.hall.port).mends()
    stage.watch.ports.add(line.port)
    context = stage.device(DESK, base_url=f"http://{stage.host}:{line.port}")
    carries(context, ACCOUNT_COOKIE, stage.hall.token_of("Mara"), stage.host)
    mara = Cockpit("Mara", context.new_page())
    mara.opens(day)
    pastes(mara, PASTED)
    expect(mara.dialog.get_by_text("2 Personen werden neu dazugenommen: Ida, Cem")).to_be_visible()
    mara.dialog.get_by_role("button", name="30 Karten abschicken").click()
    line.is_cut()
    expect(mara.page.locator(".cockpit__signs .connection--on")).to_have_count(0)
    line.mends()
    mara.is_connected()
    expect(mara.texts()).to_have_count(30)
    assert sorted(stage.hall.words_of(day.id)) == WORDS
    assert written_for(stage, day) == {"Ida": 3, "Cem": 2}
    mara.page.reload()
    mara.is_connected()
    mara.page.keyboard.press("p")
    expect(mara.dialog.get_by_label("Karten, eine je Zeile")).to_have_value("")
    line.is_cut()


def test_a_page_that_ends_in_the_middle_sends_everything_once(stage: Stage) -> None:
    """The cards were stored, the field had not forgotten them yet: pressed once more, they are the same cards."""
    day = stage.office.plans(opened=1)
    mara = stage.cockpit("Mara", day)
    pastes(mara, PASTED)
    mara.page.evaluate('''() => {
        // From now on nothing that is to be forgotten reaches the database: as if the page ended right there.
        const proper = IDBObjectStore.prototype.delete;
        IDBObjectStore.prototype.delete = function (id) {
            return this.name === "drafts" ? undefined : proper.call(this, id);
        };
    }''')
    mara.dialog.get_by_role("button", name="30 Karten abschicken").click()
    expect(mara.texts()).to_have_count(30)
    mara.page.reload()
    mara.is_connected()
    mara.page.keyboard.press("p")
    again = mara.dialog.get_by_role("button", name="30 Karten abschicken")
    again.click()
    mara.sees("30 Karten sind aufgenommen.")
    pastes(mara, "noch eine")
    mara.dialog.get_by_role("button", name=re.compile("Eine Karte abschicken")).click()
    expect(mara.texts()).to_have_count(31)
    assert sorted(stage.hall.words_of(day.id)) == sorted([*WORDS, "noch eine"])


def test_a_line_that_cannot_be_understood_says_so_and_nothing_is_lost(stage: Stage) -> None:
    day = stage.office.plans(method="all_inputs", opened=1)
    stage.office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": "check"})
    seats_groups(stage.office, day, ("Ada",), ("Bo",))
    mara = stage.cockpit("Mara", day)
    pastes(mara, "Ein Termin steht\tGruppe 1\t2\nAlle wissen es\tGruppe 7")
    field = mara.dialog.get_by_label("Karten, eine je Zeile")
    expect(mara.dialog.get_by_text("Zeile 2: Eine Gruppe „Gruppe 7“ gibt es nicht.")).to_be_visible()
    expect(mara.dialog.get_by_role("button", name="2 Karten abschicken")).to_have_attribute("aria-disabled", "true")
    field.fill("Ein Termin steht\tGruppe 1\t2\nAlle wissen es\tGruppe 2")
    mara.dialog.get_by_role("button", name="2 Karten abschicken").click()
    expect(mara.card("Ein Termin steht").locator(".card__kind")).to_have_text("Erfolgsindikator · Gruppe 1 · 2.")
    expect(mara.card("Alle wissen es").locator(".card__kind")).to_have_text("Erfolgsindikator · Gruppe 2 · 1.")
