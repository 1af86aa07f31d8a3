"""What every test in a browser stands on: one house, one Chromium, and a watch over everything they do."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from hatch_build import bring_front_end
from tests.browser import chromium, hall, office, origins
from tests.browser.stage import PATIENCE_MS, Stage
from tests.browser.watch import Watch
from tests.house.tree import ROOT

ORIGIN = "QIDTOOL_TEST_ORIGIN"
"""`hall.test` tells every story at an address that is no secure context."""


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def the_hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[hall.Hall]:
    bring_front_end(ROOT)
    with hall.running(tmp_path_factory.mktemp("house")) as running:
        yield running


@pytest.fixture(scope="package")
def browser(playwright: Playwright, the_hall: hall.Hall) -> Iterator[Browser]:
    flags = [*chromium.FLAGS, *origins.flags(the_hall.port)]
    browser = playwright.chromium.launch(executable_path=chromium.chromium_path(), args=flags)
    yield browser
    browser.close()


@pytest.fixture(scope="package")
def offices(playwright: Playwright, the_hall: hall.Hall) -> Iterator[list[office.Office]]:
    opened = [office.open_office(playwright, the_hall, name) for name in ("Mara", "Jonas")]
    yield opened
    for one in opened:
        one.http.dispose()


@pytest.fixture
def origin(request: pytest.FixtureRequest) -> str:
    """Journeys ask for both; for the rest one address is as good as the other, and a setting says which."""
    return str(getattr(request, "param", os.environ.get(ORIGIN, origins.LOCALHOST)))


@pytest.fixture
def watch(the_hall: hall.Hall, origin: str) -> Iterator[Watch]:
    watching = Watch(origin, {the_hall.port, None} if origin == origins.SHOWN else {the_hall.port})
    yield watching
    assert the_hall.last_words() == ""
    assert watching.complaints() == []


@pytest.fixture
def stage(
    the_hall: hall.Hall, offices: list[office.Office], browser: Browser, origin: str, watch: Watch
) -> Iterator[Stage]:
    first, second = offices
    stage = Stage(the_hall, first, second, browser, origin, watch)
    yield stage
    stage.clears_up()
