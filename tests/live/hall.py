"""The whole house with people connected to it, each as their own page would."""

from collections.abc import Mapping
from typing import Any

from qidtool.actions.ports import Task
from qidtool.app import House
from qidtool.domain.ids import HOUSE, RoomId, new_id
from qidtool.domain.roles import Role
from qidtool.gate.cookies import ACCOUNT_COOKIE, seat_cookie, wall_cookie
from tests.cast import CAST, token_of
from tests.live.line import OWN_ORIGIN, Line, page_token
from tests.script import Story


def act(name: str, **data: object) -> dict[str, object]:
    return {"id": new_id(), "act": name, "data": data}


def card(hall: "Hall", text: str) -> dict[str, object]:
    return act("contribution.write", step=hall.day.steps[0], input="answers", prompt="q1", text=text)


class Hall:
    def __init__(self, house: House, day: Story) -> None:
        self.house = house
        self.day = day

    def cookies(self, name: str, room: RoomId | None = None) -> dict[str, str]:
        """What somebody's browser keeps."""
        room = room or self.day.room
        if name == "the wall":
            return {wall_cookie(room): token_of(name, room)}
        if CAST[name].role is Role.PARTICIPANT:
            return {seat_cookie(room): token_of(name, room)}
        return {ACCOUNT_COOKIE: token_of(name)}

    def auth(self, name: str, **other: object) -> dict[str, Any]:
        viewer = self.day.cast.viewer(name if name != "the wall" else "the wall", self.day.room)
        return {"viewer": viewer.kind.value, "workshop": self.day.room, "csrf": page_token(self.house.app)[0]} | other

    def line(self, name: str, headers: Mapping[str, str] | None = None, **other: object) -> Line:
        """Somebody's screen, connected."""
        cookies = self.cookies(name) | page_token(self.house.app)[1]
        return Line(self.house.app, self.auth(name, **other), cookies, OWN_ORIGIN | dict(headers or {}))

    def sends(self) -> None:
        """What the two loops of a running house do all the time, done once now."""
        self.house.store.write([Task(HOUSE, "tests", None, lambda _tx: {})])  # the writer has told everything before
        while not self.house.outbound._waiting.empty():
            self.house.outbound.send_now(self.house.outbound._waiting.get())
        self.house.heartbeat.beat_all()
