"""What everybody may read: it says what is so, and the house tells a watching program whether it stands."""

import sqlite3

import pytest

from qidtool.app import House
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie, wall_cookie
from qidtool.storage.migrate import newest_schema
from qidtool.storage.store import TableStore
from tests.web.window import Window


def test_the_notice_of_a_workshop_names_those_who_run_it(phone: Window, trier: Workshop) -> None:
    page = phone.opens(f"/datenschutz?workshop={trier.id}")
    told = ("Trier", "Institut", "post@beispiel.invalid", "Probe", "spätestens am")
    assert [one in page.words for one in told] == [True] * 5


def test_it_says_what_becomes_of_photos(phone: Window) -> None:
    words = phone.opens("/datenschutz").words
    assert "neu gezeichnet, ohne Ort und Gerätedaten, und spätestens mit der Reihe gelöscht." in words


def test_every_cookie_is_listed(phone: Window) -> None:
    words = phone.opens("/datenschutz").words
    names = ["qidtool_page", "qidtool_device", "qidtool_language", ACCOUNT_COOKIE, seat_cookie("…"), wall_cookie("…")]
    assert [name in words for name in names] == [True] * 6


@pytest.mark.parametrize("workshop", ["7", "6f0f5f5e-7d1a-4c0e-9a55-0f4b8a3f9b11", "\x00", "a" * 4000])
def test_the_notice_of_no_workshop_is_the_one_of_the_house(phone: Window, workshop: str) -> None:
    page = phone.opens("/datenschutz", query_string={"workshop": workshop})
    assert (page.status, "Diesen Workshop gibt es hier nicht." in page.words) == (200, True)


def test_the_house_stands(phone: Window, house: House) -> None:
    page = phone.opens("/health")
    told = {"ok": True, "database": True, "schema": newest_schema(), "sqlite": sqlite3.sqlite_version}
    assert (page.status, page.response.json) == (200, told)


def test_a_house_without_its_database_says_so_on_every_page(phone: Window, store: TableStore) -> None:
    def nobody_there(*_: object) -> None:
        raise OSError("gone")

    store.read = nobody_there  # type: ignore[method-assign,assignment]  # the database is gone in the middle of the day
    page = phone.opens("/health")
    told = page.response.get_json()
    assert (page.status, told["ok"], told["database"]) == (503, False, False)
    answers = [phone.carries(ACCOUNT_COOKIE, "x").opens(way) for way in ("/", "/konto", "/datenschutz")]
    assert [(one.status, "Das ist hier nicht gelungen." in one.words) for one in answers] == [(500, True)] * 3


@pytest.mark.parametrize("way", ["/gestaltung", "/barrierefreiheit", "/datenschutz", "/", "/anmelden"])
def test_everybody_may_read(phone: Window, way: str) -> None:
    assert phone.opens(way).status == 200
