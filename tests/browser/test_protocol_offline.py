"""A documenter without a line: whatever is written stays, and arrives once, with the moment at which it was begun."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, WebSocketRoute, expect

from qidtool.domain.moments import HOUR, MINUTE, SECOND, now
from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.browser.dark_room import DarkRoom
from tests.browser.line import Line
from tests.browser.office import Day
from tests.browser.origins import AT_BOTH_ADDRESSES, carries
from tests.browser.phone import WAITING
from tests.browser.protocol_desk import ProtocolDesk, appoint, rows_of
from tests.browser.stage import PHONE, Stage
from tests.browser.watch import LOST_LINE

_NOW = re.compile(r'"now":(\d{13})')


@contextmanager
def far_documenter(stage: Stage, day: Day) -> Iterator[tuple[ProtocolDesk, Line]]:
    """Dana with a line of her own."""
    appoint(stage.office, day)
    line = Line(stage.hall.port).mends()
    stage.watch.ports.add(line.port)
    stage.watch.expects(LOST_LINE)
    context = stage.device(PHONE, base_url=f"http://{stage.host}:{line.port}")
    carries(context, ACCOUNT_COOKIE, stage.hall.token_of("Dana"), stage.host)
    yield ProtocolDesk(context.new_page()), line
    line.is_cut()


def ten_minutes_ago(stage: Stage, day: Day, page: Page) -> None:
    """On this page it is ten minutes earlier, by its own clock and by whatever the server says of the time."""
    with sqlite3.connect(stage.hall.folder / "qidtool.sqlite3") as database:
        database.execute("UPDATE workshop SET created_at = created_at - ? WHERE id = ?", (HOUR, day.id))
    database.close()
    page.clock.install(time=datetime.now(UTC) - timedelta(minutes=10))

    def through(line: WebSocketRoute) -> None:
        line.connect_to_server().on_message(lambda message: line.send(_earlier(message)))

    page.route_web_socket(re.compile("/socket.io/"), through)


def _earlier(message: str | bytes) -> str | bytes:
    if isinstance(message, bytes):
        return message
    return _NOW.sub(lambda found: f'"now":{int(found[1]) - 10 * MINUTE}', message)


@AT_BOTH_ADDRESSES
def test_ten_minutes_without_a_network_lose_nothing(stage: Stage) -> None:
    """Everything is there once, in order, and with the time at which it was said."""
    day = stage.office.plans(opened=1)
    with far_documenter(stage, day) as (dana, line):
        ten_minutes_ago(stage, day, dana.page)
        room = DarkRoom(dana.page)
        dana.opens(day)
        began = now() - 10 * MINUTE
        dana.notes("Noch mit Netz")
        dana.shows_entry("Noch mit Netz")
        line.is_cut()
        dana.has_no_line()
        ten_minutes_pass(dana)
        assert [row[1] for row in rows_of(stage.hall, day)] == ["Noch mit Netz"]
        assert room.came == []
        room = comes_back_in_another_tab(dana, line)
        for text in ("Noch mit Netz", "Das Netz ist weg", "Das war mutig.", "Ein Plakat"):
            dana.shows_entry(text)
        dana.shows("Ein Plakat", "„Das war mutig.“", "Das Netz ist weg", "Noch mit Netz")
        expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto ist gespeichert.")
        expect(dana.page.get_by_role("button", name="Notiz angefangen")).to_be_visible()
        dana.begins("note")
        expect(dana.sheet.get_by_label("Notiz")).to_have_value("mitten im Satz")
    found = rows_of(stage.hall, day)
    assert [row[:3] for row in found] == [
        ("note", "Noch mit Netz", ""), ("note", "Das Netz ist weg", ""), ("quote", "Das war mutig.", "Ada"),
        ("photo", "Ein Plakat", ""),
    ]  # fmt: skip
    assert [round((int(str(row[4])) - began) / MINUTE) for row in found] == [0, 0, 4, 7]
    assert [one["belongs_to"] for one in room.came] == [found[3][5]]


def ten_minutes_pass(dana: ProtocolDesk) -> None:
    """And Dana writes on, without a line."""
    dana.notes("Das Netz ist weg")
    dana.shows_entry("Das Netz ist weg", WAITING)
    dana.page.clock.fast_forward(4 * MINUTE)
    dana.quotes("Das war mutig.", "Ada")
    dana.page.clock.fast_forward(3 * MINUTE)
    dana.photographs("Ein Plakat")
    expect(dana.entry("Ein Plakat")).to_contain_text("Das Foto wartet auf Netz.")
    dana.page.clock.fast_forward(3 * MINUTE)
    dana.begins("note")
    dana.sheet.get_by_label("Notiz").fill("mitten im Satz")
    dana.page.clock.fast_forward(SECOND)


def comes_back_in_another_tab(dana: ProtocolDesk, line: Line) -> DarkRoom:
    """What a reload without a line would end in: the page is gone, and opened again when the line is back."""
    address, context = dana.page.url, dana.page.context
    dana.page.close(run_before_unload=True)
    line.mends()
    dana.page = context.new_page()
    room = DarkRoom(dana.page)
    dana.page.goto(address)
    dana.is_connected()
    return room


def test_back_in_reach_without_a_reload(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    with far_documenter(stage, day) as (dana, line):
        room = DarkRoom(dana.page)
        dana.opens(day)
        line.is_cut()
        dana.has_no_line()
        dana.notes("Es regnet.")
        dana.photographs("Ein Fenster")
        expect(dana.page.get_by_text("Gerade keine Verbindung.")).to_be_visible()
        line.mends()
        dana.notices_the_network()
        for text in ("Es regnet.", "Ein Fenster"):
            dana.shows_entry(text)
        expect(dana.entry("Ein Fenster")).to_contain_text("Das Foto ist gespeichert.")
        assert len(room.came) == 1
    assert [row[1] for row in rows_of(stage.hall, day)] == ["Es regnet.", "Ein Fenster"]


def test_words_of_an_entry_that_was_taken_out_meanwhile_are_not_lost(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    with far_documenter(stage, day) as (dana, line):
        dana.opens(day)
        dana.notes("Es wird still.")
        dana.shows_entry("Es wird still.")
        [entry] = [row[5] for row in rows_of(stage.hall, day)]
        line.is_cut()
        dana.has_no_line()
        dana.on_entry("Es wird still.", "Ändern")
        dana.page.get_by_role("textbox", name="Notiz").fill("Es wird sehr still.")
        dana.page.get_by_role("button", name="Speichern").click()
        stage.office.does(day.id, "protocol.remove", {"entry": entry})
        line.mends()
        dana.notices_the_network()
        expect(dana.entry("Es wird sehr still.")).to_contain_text("inzwischen aus dem Protokoll genommen")
        dana.on_entry("Es wird sehr still.", "Noch einmal")
        dana.shows_entry("Es wird sehr still.")
        dana.shows("Es wird sehr still.")
    assert [row[1] for row in rows_of(stage.hall, day) if row[1]] == ["Es wird sehr still."]


def test_words_are_refused_with_a_reason_and_stay(stage: Stage) -> None:
    """Dana is taken out of the team while she writes without a line."""
    day = stage.office.plans(opened=1)
    with far_documenter(stage, day) as (dana, line):
        dana.opens(day)
        line.is_cut()
        dana.has_no_line()
        dana.notes("Zu spät")
        account = stage.hall.asks("SELECT id FROM account WHERE email LIKE 'dana%'")[0][0]
        stage.office.does(day.id, "staff.dismiss", {"account": account})
        line.mends()
        dana.page.context.set_offline(True)
        dana.page.context.set_offline(False)
        expect(dana.page.locator(".protocol__troubles .notice--warn")).to_be_visible()
        expect(dana.entry("Zu spät")).to_be_visible()
        appoint(stage.office, day)
        dana.page.reload()
        dana.shows_entry("Zu spät")
    assert [row[1] for row in rows_of(stage.hall, day)] == ["Zu spät"]
