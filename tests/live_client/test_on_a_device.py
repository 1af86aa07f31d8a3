"""What was typed survives on a phone: a browser that is killed, a page that goes away, a database that is shut."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, Route, sync_playwright
from playwright.sync_api import Error as BrowserGone

from tests.browser.chromium import FLAGS, chromium_path

SCRIPTS = Path(__file__).resolve().parents[2] / "static" / "js"
HALL = "http://hall.test"
"""Plain http under a name: no secure context, as in the hall."""

OUTBOX = """
    const { openDatabase } = await import("/live/database.js");
    const { openOutbox } = await import("/live/outbox.js");
    const { openDrafts } = await import("/live/drafts.js");
    const database = await openDatabase();
    const taken = [];
    const outboxOn = (line) => openOutbox({ database, owner: "trier/ada", deliver: {
      ready: () => line,
      send: async (acts) => { taken.push(...acts); return acts.map(({ id }) => ({ id, ok: true, n: 1 })); },
    } });
    const draftsOf = (owner) => openDrafts({ database, owner });
"""
WRITE = """
    const outbox = await outboxOn(false);
    for (const text of texts) await outbox.add("contribution.write", { text });
"""
SEND = "const outbox = await outboxOn(true); await outbox.flush(); return taken.map((act) => act.data.text);"


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


class Phone:
    """A browser with storage of its own, which can be killed and opened again."""

    def __init__(self, playwright: Playwright, storage: Path) -> None:
        self._playwright = playwright
        self._storage = storage
        self._context: BrowserContext | None = None

    def open(self, *shut: str) -> Page:
        start = self._playwright.chromium.launch_persistent_context
        self._context = start(self._storage, executable_path=chromium_path(), args=FLAGS)
        self._context.route(f"{HALL}/**", _serve)
        for place in shut:
            self._context.add_init_script(f"Object.defineProperty(window, '{place}', {{ value: null }})")
        page = self._context.new_page()
        page.goto(f"{HALL}/")
        return page

    def kill(self, page: Page) -> None:
        assert self._context is not None
        session = self._context.new_cdp_session(page)
        with self._context.expect_event("close"), suppress(BrowserGone):
            session.send("Browser.crash")

    def close(self) -> None:
        if self._context is not None:
            self._context.close()


def _serve(route: Route) -> None:
    script = SCRIPTS / route.request.url.removeprefix(f"{HALL}/")
    if script.suffix == ".js":
        route.fulfill(path=script, content_type="text/javascript")
    else:
        route.fulfill(body="<!doctype html><title>Trier</title>", content_type="text/html")


@pytest.fixture
def phone(playwright: Playwright, tmp_path: Path) -> Iterator[Phone]:
    opened = Phone(playwright, tmp_path)
    yield opened
    opened.close()


def do(page: Page, what: str, *texts: str) -> object:
    return page.evaluate(f"async (texts) => {{ {OUTBOX} {what} }}", list(texts))


def test_words_outlive_a_killed_browser(phone: Phone) -> None:
    page = phone.open()
    assert page.evaluate("[isSecureContext, 'randomUUID' in crypto]") == [False, False]
    do(page, WRITE, "im Funkloch geschrieben", "und gleich noch eins 🌳")
    phone.kill(page)
    again = phone.open()
    assert do(again, SEND) == ["im Funkloch geschrieben", "und gleich noch eins 🌳"]
    assert do(again, SEND) == []


HALF = "return (await draftsOf(texts[0])).get(['schritt', 'karte', 'frage'])"
TYPE = """
    const drafts = await draftsOf("trier/ada");
    for (const text of texts) drafts.set(["schritt", "karte", "frage"], text);
"""


def test_a_half_typed_sentence_outlives_the_page(phone: Phone) -> None:
    page = phone.open()
    for words in ("Was ich gerade", "Was ich gerade sagen wo"):
        do(page, TYPE, words)
        page.goto(f"{HALL}/elsewhere")
        assert [do(page, HALF, "trier/ada"), do(page, HALF, "trier/ben")] == [words, ""]
    do(page, TYPE, "Doch", "")
    page.reload()
    assert do(page, HALF, "trier/ada") == ""


@pytest.mark.parametrize(
    ("shut", "kind", "kept"),
    [
        ([], "indexeddb", ["gemerkt"]),
        (["indexedDB"], "localstorage", ["gemerkt"]),
        (["indexedDB", "localStorage"], "memory", []),
    ],
)
def test_the_phone_keeps_words_where_it_can(phone: Phone, shut: list[str], kind: str, kept: list[str]) -> None:
    page = phone.open(*shut)
    assert do(page, f"{WRITE} return outbox.get().keeps", "gemerkt") == kind
    page.reload()
    assert do(page, SEND) == kept
