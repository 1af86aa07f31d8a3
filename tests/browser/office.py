"""Where days are planned while the house runs: acts over HTTP, by somebody who is signed in."""

import re
import time
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import APIRequestContext, FilePayload, Playwright, StorageStateCookie

from qidtool.domain.ids import HOUSE, new_id
from qidtool.gate.cookies import ACCOUNT_COOKIE
from qidtool.gate.identity import new_token
from tests.browser.hall import Hall
from tests.cast import CAST, privacy
from tests.jobs.files import slides
from tests.methods.shelf import ANY_METHOD

QUESTIONS = ("Was trägt uns?", "Was hält uns auf?")
PATIENCE_SECONDS = 20
Message = dict[str, Any]
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass(frozen=True)
class Day:
    """One workshop as it was planned; every test gets its own."""

    id: str
    series: str
    code: str
    link_code: str
    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Seat:
    """A place at the table, taken without a browser."""

    participant: str
    key: str
    name: str


@dataclass
class Office:
    """Mara's other window: it plans what a test needs, and asks nothing of the browser."""

    hall: Hall
    http: APIRequestContext
    _csrf: str = field(default="", init=False)

    def plans(
        self,
        title: str = "Trier",
        *,
        place: str = "Aula",
        held_on: str = "",
        steps: int = 1,
        questions: tuple[str, ...] = QUESTIONS,
        opened: int = 0,
        is_open: bool = True,
        **about_step: Any,
    ) -> Day:
        """A workshop with so many steps of the same questions, of which the first ones are already open."""
        single = {"title": title, "place": place, "held_on": held_on, "privacy": privacy()}
        made = self.does(HOUSE, "workshop.plan_single", single)
        room = str(made["workshop"])
        prompts = [{"id": f"q{number}", "text": text} for number, text in enumerate(questions, 1)]
        ids = tuple(new_id() for _ in range(steps))
        step = {"method": ANY_METHOD, "prompts": prompts, **about_step}
        acts = [(one, "step.plan", {**step, **_named(number, steps)}) for number, one in enumerate(ids, 1)]
        acts += [(new_id(), "workshop.open", {})] if is_open else []
        acts += [(new_id(), "step.open", {"step": one}) for one in ids[:opened]]
        if acts:
            self.sends(room, acts)
        [(code, link_code)] = self.hall.asks("SELECT code, link_code FROM workshop WHERE id = ?", room)
        return Day(room, str(made["series"]), str(code), str(link_code), title, ids)

    def does(self, room: str, act: str, data: Message | None = None) -> Message:
        [answer] = self.sends(room, [(new_id(), act, data or {})])
        return answer

    def seats(self, day: Day, name: str) -> Seat:
        """Somebody who has joined before the test looks at their phone."""
        one, seat = CAST[name], Seat(new_id(), new_token(), name)
        who = {"name": name, "function": one.function, "region": one.region}
        joined = self.http.post(
            "/api/join", data={"code": day.link_code, "id": seat.participant, "key": seat.key, **who}
        )
        assert joined.ok, joined.text()
        return seat

    def writes(self, day: Day, seat: Seat, *texts: str, prompt: str = "q1", step: int = 1) -> None:
        """Cards that are there before the test looks."""
        place = {"step": day.steps[step - 1], "input": "answers", "prompt": prompt}
        acts = [(new_id(), "contribution.write", {**place, "text": text}) for text in texts]
        self.sends(day.id, acts, seat)

    def sends(self, room: str, acts: list[tuple[str, str, dict[str, Any]]], seat: Seat | None = None) -> list[Message]:
        """All of them are done, or the test ends here; who is too fast waits its turn."""
        message = {
            "workshop": room,
            "viewer": "facilitator",
            "acts": [{"id": act_id, "act": act, "data": data} for act_id, act, data in acts],
        }
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            answers = self._post(message, seat)
            if not any(answer.get("error", {}).get("retry") for answer in answers) or time.monotonic() > until:
                break
            time.sleep(0.2)
        assert [answer for answer in answers if not answer["ok"]] == []
        return [answer["answer"] for answer in answers]

    def brings_slides(self, day: Day, pages: int = 3, prompt: str = "q1", step: int = 1) -> None:
        """As a form would send them; in them nothing but shapes."""
        file: FilePayload = {"name": "folien.pdf", "mimeType": "application/pdf", "buffer": slides(pages)}
        way = f"/workshops/{day.id}/schritte/{day.steps[step - 1]}/folien?frage={prompt}"
        around: dict[str, Any] = {"act_id": new_id(), "csrf_token": self._token()}
        answer = self.http.post(way, multipart=around | {"slides": file}, max_redirects=0)
        assert answer.status == 303, answer.text()

    def _post(self, message: dict[str, Any], seat: Seat | None) -> list[Message]:
        headers = {"X-CSRFToken": self._token()} | ({"Authorization": f"Bearer {seat.key}"} if seat else {})
        response = self.http.post("/api/acts", data=message, headers=headers)
        answers: list[Message] = response.json()["answers"]
        assert answers, response.text()
        return answers

    def _token(self) -> str:
        if not self._csrf:
            page = self.http.get("/konto").text()
            found = _TOKEN.search(page)
            assert found, page
            self._csrf = found[1]
        return self._csrf


def _named(number: int, steps: int) -> dict[str, str]:
    return {"title": f"Runde {number}"} if steps > 1 else {}


def open_office(playwright: Playwright, hall: Hall, name: str) -> Office:
    cookie: StorageStateCookie = {
        "name": ACCOUNT_COOKIE, "value": hall.token_of(name), "domain": "127.0.0.1", "path": "/", "expires": -1,
        "httpOnly": True, "secure": False, "sameSite": "Lax",
    }  # fmt: skip
    return Office(hall, playwright.request.new_context(base_url=hall.url, storage_state={"cookies": [cookie]}))
