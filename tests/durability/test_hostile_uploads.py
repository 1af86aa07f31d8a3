"""Whatever file somebody sends: it is drawn anew within limits or refused with a sentence, and nobody else notices."""

import json
import re
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from qidtool.domain.ids import new_id
from qidtool.gate.cookies import ACCOUNT_COOKIE
from tests.bench.server import Server
from tests.durability import impatient
from tests.durability.hostile_files import PHOTOS, SCRIPT, SLIDES
from tests.durability.house import House, plan_house
from tests.jobs.files import CAMERA, encoded, form_of, from_camera, quarters, slides

MOST_GROWTH_KB = 50 * 1024
LOOKS_EVERY_SECONDS = 0.1


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    server = Server(tmp_path_factory.mktemp("uploads") / "data")
    planned = plan_house(server)
    server.start_as(impatient.WORDS)
    try:
        yield planned
    finally:
        server.stop()


@dataclass
class Uploader:
    """Mara's browser."""

    house: House
    token: str = ""

    def __post_init__(self) -> None:
        page = self.asks("/planung")[1].decode()
        found = re.search(r'name="csrf_token" value="([^"]+)"', page)
        assert found
        self.token = found[1]

    def asks(self, path: str, body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
        cookie = "; ".join(one for one in (f"{ACCOUNT_COOKIE}={self.house.mara.token}", self.page_cookie) if one)
        request = urllib.request.Request(self.house.server.url + path, body, {"Cookie": cookie, **headers})
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                self._keep(answer.headers.get_all("Set-Cookie") or [])
                return int(answer.status), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    page_cookie: str = ""

    def _keep(self, cookies: list[str]) -> None:
        for one in cookies:
            if one.startswith("qidtool_page="):
                self.page_cookie = one.partition(";")[0]

    def photo(self, content: bytes) -> tuple[int, dict[str, Any]]:
        form = form_of({"id": new_id(), "belongs_to": "Eintrag", "photo": (BytesIO(content), "a.jpg")})
        headers = {"Content-Type": form["content_type"], "X-CSRFToken": self.token}
        status, answer = self.asks(f"/workshops/{self.house.hall.workshop}/bilder", form["data"], **headers)
        return status, json.loads(answer)

    def slides(self, content: bytes) -> tuple[int, str]:
        fields = {"csrf_token": self.token, "act_id": new_id(), "slides": (BytesIO(content), "a.pdf")}
        form, hall = form_of(fields), self.house.hall
        way = f"/workshops/{hall.workshop}/schritte/{hall.step}/folien?frage={hall.prompts[0]}"
        status, answer = self.asks(way, form["data"], **{"Content-Type": form["content_type"]})
        return status, answer.decode()

    def there(self) -> list[dict[str, Any]]:
        status, answer = self.asks(f"/workshops/{self.house.hall.workshop}/bilder")
        assert status == 200
        found: list[dict[str, Any]] = json.loads(answer)["pictures"]
        return found


@dataclass
class Beside:
    """Somebody who goes on asking the server meanwhile, gets an answer each time, and looks at its memory."""

    server: Server
    largest_kb: int = 0
    answers: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Beside":
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self.over.wait(LOOKS_EVERY_SECONDS):
            with urllib.request.urlopen(f"{self.server.url}/health", timeout=30) as answer:
                self.answers += answer.status == 200
            self.largest_kb = max(self.largest_kb, self.server.resident_kb())


def drawn_anew(uploader: Uploader, picture: str) -> bool:
    """Whatever is shown is a picture of ours and says nothing else."""
    for size, longest in (("thumb", 480), ("screen", 1600), ("print", 2400)):
        status, content = uploader.asks(f"/bilder/{picture}/{size}")
        shown = Image.open(BytesIO(content))
        is_ours = status == 200 and shown.format in ("JPEG", "PNG") and max(shown.size) <= longest
        if not is_ours or SCRIPT in content or b"PK\x03\x04" in content or CAMERA.encode() in content:
            return False
    return True


def test_hostile_uploads_are_drawn_anew_or_refused_and_nobody_else_notices(house: House) -> None:
    assert len(PHOTOS) + len(SLIDES) >= 60
    uploader, wrong = Uploader(house), []
    uploader.photo(from_camera(1))
    uploader.photo(encoded(quarters(7300, 5480), "JPEG"))
    uploader.slides(slides(2))
    before = house.server.resident_kb()
    with Beside(house.server) as beside:
        became = {}
        for name, make in PHOTOS.items():
            content = make()
            status, answer = uploader.photo(content)
            became[name] = "drawn" if answer["ok"] else answer["error"]["key"]
            is_fine = drawn_anew(uploader, answer["answer"]["picture"]) if answer["ok"] else (
                status in (400, 413) and "Bitte" in answer["error"]["text"] and not answer["error"]["retry"]
            )  # fmt: skip
            wrong += [] if is_fine else [f"{name}: {status} {answer}"]
        for name, make in SLIDES.items():
            content = make()
            status, page = uploader.slides(content)
            became[name] = "drawn" if status == 200 else "refused"
            is_fine = "Noch nicht hochgeladen" in page and "Bitte" in page if status == 422 else status == 200
            wrong += [] if is_fine else [f"{name}: {status}"]
    placed = [one for one in uploader.there() if one["purpose"] == "slide"]
    assert all(drawn_anew(uploader, one["id"]) for one in placed)
    growth = beside.largest_kb - before
    for name, what in became.items():
        print(f"{what:24} {name}")
    print(f"{len(became)} files; memory grew by {growth} KB; {beside.answers} answers beside")
    assert wrong == []
    assert growth < MOST_GROWTH_KB
    assert beside.answers > len(became)
    assert_nothing_is_left(house)


def assert_nothing_is_left(house: House) -> None:
    """No file on disk, no child at work."""
    names = {one.name for one in Path(house.server.folder).iterdir()}
    assert {name for name in names if not name.startswith(("qidtool", "printed", "secret"))} == set()
    assert house.server.process is not None
    tasks = Path(f"/proc/{house.server.process.pid}/task").iterdir()
    children = " ".join(Path(one, "children").read_text("ascii") for one in tasks).split()
    commands = [Path(f"/proc/{one}/cmdline").read_bytes() for one in children]
    assert [one for one in commands if b"developing" in one] == []


def test_uploads_from_strangers_are_not_even_read(house: House) -> None:
    """Twenty of them at once, each as large as may be."""
    way = f"{house.server.url}/workshops/{house.hall.workshop}/bilder"
    before, answers = house.server.resident_kb(), []

    def send() -> None:
        form = form_of({"id": new_id(), "photo": (BytesIO(bytes(20 * 2**20)), "a.jpg")})
        request = urllib.request.Request(way, form["data"], {"Content-Type": form["content_type"]})
        try:
            urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            answers.append((error.code, json.loads(error.read())["error"]["key"]))

    with Beside(house.server) as beside:
        threads = [threading.Thread(target=send) for _ in range(20)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert answers == [(403, "signed_out")] * 20
    assert beside.largest_kb - before < MOST_GROWTH_KB


def test_everywhere_else_a_large_body_is_still_refused_at_the_door(house: House) -> None:
    uploader = Uploader(house)
    for way in ("/anmelden", f"/workshops/{house.hall.workshop}/angaben", f"/workshops/{house.hall.workshop}/bilder/x"):
        with pytest.raises((urllib.error.URLError, ConnectionError, AssertionError)):
            assert uploader.asks(way, bytes(2 * 2**20))[0] != 413
