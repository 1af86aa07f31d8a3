"""Sets the stage of the demo: a made-up workshop, planned and opened through the ordinary acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from qidtool.actions.make_link import MakeLink, MakeSignInLink
from qidtool.app import House
from qidtool.domain.actors import THE_HOUSE, Actor
from qidtool.domain.ids import HOUSE, AccountId, RoomId, SessionId, WorkshopId, new_id
from qidtool.gate.gate import Gate
from qidtool.gate.identity import hash_of, new_token

EMAIL = "mara@beispiel.invalid"
TIMER_MINUTES = 15


@dataclass(frozen=True)
class Stage:
    """The made-up workshop, and the tokens that lead into it."""

    workshop: WorkshopId
    code: str
    moderation: str
    wall: str


def set_stage(house: House) -> Stage:
    mara = moderation_of(house.gate)
    workshop = _workshop(house, mara)
    _agenda(house, mara, workshop)
    moderation, wall = new_token(), new_token()
    assert mara.account is not None
    sign_in = MakeSignInLink(hash_of(moderation), mara.account)
    house.gate.do(THE_HOUSE, HOUSE, "account.make_sign_in_link", sign_in)
    house.gate.do(mara, workshop, "workshop.make_wall_link", MakeLink(hash_of(wall)))
    made = house.store.read(lambda reading: reading.workshops.get(workshop))
    assert made is not None
    return Stage(workshop, made.link_code, moderation, wall)


def moderation_of(gate: Gate) -> Actor:
    """An account of its own, made as everyone's is: by an invitation."""
    link, act = hash_of(new_token()), new_id()
    gate.do(THE_HOUSE, HOUSE, "house.set_up", MakeLink(link))
    person = {
        "link_hash": link, "session_hash": hash_of(new_token()), "name": "Mara Beispiel", "email": EMAIL,
        "password_hash": "",
    }  # fmt: skip
    done(gate, THE_HOUSE, HOUSE, "account.accept_invitation", person, act_id=act)
    return Actor(session=SessionId(act), account=AccountId(act))


def _workshop(house: House, mara: Actor) -> WorkshopId:
    today = datetime.now(UTC).date()
    privacy = {
        "responsible": "Institut für Beispiele, Musterstadt",
        "contact": "hallo@beispiel.invalid",
        "purpose": "Vorführung von qidtool. Alle Personen und Beiträge sind erfunden.",
        "delete_on": (today + timedelta(days=30)).isoformat(),
    }
    series = {
        "title": "Unser Haus im Stadtteil",
        "guiding_question": "Was brauchen Familien von uns?",
        "functions": ["Hausleitung", "Pädagogische Fachkraft", "Träger", "Elternbeirat", "Nachbarschaft"],
        "regions": ["Nordstadt", "Altstadt", "Am Fluss"],
        "privacy": privacy,
    }
    room = RoomId(done(house.gate, mara, HOUSE, "series.plan", series)["series"])
    plan = {"title": "Auftakt in Musterstadt", "place": "Musterstadt", "held_on": today.isoformat()}
    workshop = WorkshopId(RoomId(done(house.gate, mara, room, "workshop.plan", plan)["workshop"]))
    done(house.gate, mara, workshop, "workshop.open", {})
    return workshop


def _agenda(house: House, mara: Actor, workshop: WorkshopId) -> None:
    """One step for each method that brings an example; the first one is opened."""
    for method in house.catalogue.all():
        example = house.catalogue.example(method.slug)
        if example is not None:
            prompts = [
                {"id": one.id, "text": one.text, "hint": one.hint, "details": one.details} for one in example.prompts
            ]
            done(house.gate, mara, workshop, "step.plan", {"method": method.slug, "prompts": prompts})
    steps = house.store.read(lambda reading: reading.steps.where(workshop=workshop))
    if steps:
        done(house.gate, mara, workshop, "step.open", {"step": steps[0].id})
        done(house.gate, mara, workshop, "step.set_timer", {"step": steps[0].id, "minutes": TIMER_MINUTES})


def done(
    gate: Gate, actor: Actor, room: RoomId, act: str, data: Mapping[str, object], *, act_id: str | None = None
) -> dict[str, str]:
    """An act as a form would send it."""
    return gate.do(actor, room, act, gate.given(act, dict(data)), act_id)
