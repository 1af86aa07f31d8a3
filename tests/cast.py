"""The people of every test: who they are, how they come in, and how they act; all of it on the real roads."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from qidtool.domain.actors import STRANGER, THE_HOUSE, Actor
from qidtool.domain.ids import HOUSE, AccountId, ParticipantId, RoomId, SessionId, WorkshopId, new_id
from qidtool.domain.roles import Role
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of
from qidtool.live.catch_up import caught_up


@dataclass(frozen=True)
class Figure:
    name: str
    role: Role
    function: str = ""
    region: str = ""

    @property
    def email(self) -> str:
        return f"{self.name.lower()}@beispiel.invalid"


CAST = {
    one.name: one
    for one in (
        Figure("Olaf", Role.OPERATOR),
        Figure("Mara", Role.FACILITATOR),
        Figure("Jonas", Role.FACILITATOR),
        Figure("Dana", Role.DOCUMENTER),
        Figure("Anton", Role.AUTHOR),
        Figure("Rita", Role.READER),
        Figure("Ada", Role.PARTICIPANT, "Lehrkraft", "Trier"),
        Figure("Bo", Role.PARTICIPANT, "Schulsozialarbeit", "Koblenz"),
        Figure("Cem", Role.PARTICIPANT, "Träger", "Mainz"),
        Figure("Dora", Role.PARTICIPANT, "Elternbeirat", "Worms"),
        Figure("Ida", Role.PARTICIPANT, "Küche", "Speyer"),
        Figure("Zoe", Role.STRANGER),
    )
}


def in_days(days: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


def privacy() -> dict[str, str]:
    return {"responsible": "Institut", "contact": "post@beispiel.invalid", "purpose": "Probe", "delete_on": in_days(90)}


def token_of(name: str, room: str = HOUSE) -> str:
    """The token in somebody's cookie; only its hash is known to the house."""
    return f"token of {name} in {room}"


@dataclass(frozen=True)
class Sent:
    """An act that was done, as it could be sent once more."""

    actor: Actor
    room: RoomId
    act: str
    data: dict[str, Any]
    id: str
    answer: dict[str, Any]


@dataclass
class Cast:
    """Everybody who has come in so far: staff once for the house, participants and the wall once for each workshop."""

    gate: Gate
    sent: list[Sent] = field(default_factory=list, repr=False)
    _inside: dict[tuple[str, str], Actor] = field(default_factory=dict)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        """Hypothesis tells why a story failed, and has no room for that beside all that was ever sent."""
        printer.text("the cast")

    def actor(self, name: str, room: RoomId = HOUSE) -> Actor:
        if name == "Zoe":
            return STRANGER
        known = self._inside.get((name, room)) or self._inside.get((name, HOUSE))
        return known or self._employ(CAST[name])

    def acts(self, name: str, room: RoomId, act: str, /, act_id: str | None = None, **data: Any) -> dict[str, Any]:
        """Somebody does something as their screen would send it; a refusal is raised."""
        return self.send(self.actor(name, room), room, act, data, act_id)

    def send(
        self, actor: Actor, room: RoomId, act: str, data: dict[str, Any], act_id: str | None = None
    ) -> dict[str, Any]:
        act_id = act_id or new_id()
        (result,) = self.gate.perform(actor, room, {"acts": [{"id": act_id, "act": act, "data": data}]})
        if result.refusal is not None:
            raise result.refusal
        answer = result.answer or {}
        self.sent.append(Sent(actor, room, act, data, act_id, answer))
        return answer

    def house_does(self, act: str, room: RoomId = HOUSE, /, act_id: str | None = None, **data: Any) -> dict[str, Any]:
        return self.send(THE_HOUSE, room, act, data, act_id)

    def joins(self, name: str, room: RoomId) -> Actor:
        one, seat = CAST[name], new_id()
        participant = ParticipantId(new_id())
        self.house_does(
            "participant.join", room, seat, participant=participant, key_hash=hash_of(token_of(name, room)),
            name=one.name, function=one.function, region=one.region,
        )  # fmt: skip
        actor = Actor(SessionId(seat), participant=participant, workshop=WorkshopId(room))
        self._inside[name, room] = actor
        return actor

    def wall(self, room: RoomId) -> Actor:
        """A projector, let in by a link."""
        if ("the wall", room) not in self._inside:
            link, seat = new_id(), new_id()
            self.house_does("workshop.make_wall_link", room, token_hash=link)
            token = hash_of(token_of("the wall", room))
            self.house_does("wall.come_in", room, seat, link_hash=link, session_hash=token)
            self._inside["the wall", room] = Actor(SessionId(seat), workshop=WorkshopId(room))
        return self._inside["the wall", room]

    def viewer(self, name: str, room: RoomId) -> Viewer:
        """Whose screen somebody sits at: `the wall`, `the protocol`, a participant's phone, or the cockpit."""
        workshop = WorkshopId(room)
        if name == "the wall":
            return Viewer(ViewerKind.PROJECTOR, workshop)
        if name == "the protocol":
            return Viewer(ViewerKind.DOCUMENTER, workshop)
        if name in CAST and CAST[name].role is Role.PARTICIPANT:
            return Viewer(ViewerKind.PARTICIPANT, workshop, self.actor(name, room).participant)
        return Viewer(ViewerKind.FACILITATOR, workshop)

    def looks_at(self, viewer: Viewer) -> dict[str, Any]:
        """The fresh view: collection, id, record."""
        view = self.gate.store.read(lambda reading: caught_up(reading, viewer, None))["view"]
        state: dict[str, Any] = view["state"]
        return state

    def _employ(self, one: Figure) -> Actor:
        """An account, by invitation."""
        link, account = new_id(), new_id()
        self.house_does("account.invite", token_hash=link, role=one.role.value)
        self.house_does(
            "account.accept_invitation", HOUSE, account, link_hash=link, session_hash=hash_of(token_of(one.name)),
            name=one.name, email=one.email, password_hash="",
        )  # fmt: skip
        actor = Actor(SessionId(account), AccountId(account))
        self._inside[one.name, HOUSE] = actor
        return actor
