"""Who may do what, where and when: every act by everybody in every room and state of the day, against one table."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import pytest

from qidtool.actions import all_acts
from qidtool.actions.perform import Request, task_for
from qidtool.actions.ports import Answer, Task, Tx
from qidtool.domain.actors import Actor
from qidtool.domain.agenda import StepStatus
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, ActId, RoomId, SessionId, WorkshopId, new_id
from qidtool.domain.viewers import ViewerKind
from qidtool.domain.workshop import WorkshopStatus
from qidtool.gate.gate import Gate
from qidtool.gate.schema import given_for
from tests.cast import CAST, Cast
from tests.gate.rights import STANDING, STATES, WHO, is_time_for
from tests.script import Story


@dataclass
class Scene:
    """Two workshops of two facilitators, in which everything an act may need is there."""

    cast: Cast
    here: Story
    foreign: Story
    spare: dict[str, str]
    jobs: dict[str, str]

    def room(self, place: str) -> RoomId:
        return {"house": HOUSE, "series": self.here.series, "workshop": self.here.room, "foreign": self.foreign.room}[
            place
        ]

    def actor(self, name: str) -> Actor:
        if name == "the wall":
            return self.cast.wall(self.here.room)
        if name == "Ida":
            return self.cast._inside["Ida", HOUSE]
        return self.cast.actor(name, self.foreign.room if name == "Cem" else self.here.room)

    def puts(self, workshop: WorkshopStatus, step: StepStatus) -> None:
        """Moves both days to a state, whatever way would have led there."""

        def work(tx: Tx) -> Answer:
            for story in (self.here, self.foreign):
                day, first = tx.workshops.get(story.room), tx.steps.get(story.steps[0])
                assert day is not None
                assert first is not None
                tx.workshops.put(replace(day, status=workshop))
                tx.steps.put(replace(first, state=replace(first.state, status=step)))
            return {}

        self.cast.gate.store.write([Task(HOUSE, "tests", None, work)])

    def data(self, act: str, name: str, place: str) -> dict[str, Any]:
        story = self.foreign if place == "foreign" else self.here
        lead = name in ("Mara", "Jonas")
        step, words = story.steps[0], {"contribution": story.ids["Notiz" if lead else "Karte"]}
        of_step = {"step": step}
        prompts = [{"id": "q1", "text": "Was trägt?"}]
        known: dict[str, dict[str, Any]] = {
            "step.plan": {"method": "two_rounds", "prompts": prompts},
            "step.change": of_step | {"title": "Anfang", "prompts": prompts},
            "step.place": of_step | {"position": 1},
            "step.remove": {"step": story.steps[1]},
            "step.back": {},
            "step.turn": of_step | {"pass_id": "heard"},
            "step.rotate": {"step": story.steps[2], "turn": 1},
            "step.lock": of_step | {"locked": True},
            "step.set_timer": of_step | {"minutes": 5},
            "step.extend_timer": of_step | {"minutes": 5},
            "contribution.write": of_step | {"input": "answers", "prompt": "q1", "text": "Mut"},
            "contribution.edit": words | {"text": "Mut"},
            "wall.set": {"theme": "dark"},
            "wall.turn": {"forward": True},
            "participant.add": {"name": "Ida"},
            "participant.change": {"name": "Adele"},
            "participant.remove": {"participant": story.person("Cem" if place == "foreign" else "Ada")},
            "staff.appoint": {"email": CAST["Olaf"].email, "role": "reader"},
            "session.end": {"session": self.actor(name).session or "none"},
            "workshop.duplicate": {"workshop": story.room, "title": "Noch einmal"},
            "participant.join": {"participant": new_id(), "key_hash": new_id()},
            "workshop.mark_words": {"words": ["dumm"]},
            "series.delete": {"series": self.here.series},
            "account.enable": {"enabled": False},
            "account.change_role": {"role": "author"},
            "account.invite": {"role": "reader"},
        }
        known |= self._about_words(story) | self._about_groups(story, words)
        given = known.get(act, of_step if act.startswith("step.") else words if act.startswith("contribution.") else {})
        wanted = {one for one in all_acts()[act].takes.__dataclass_fields__ if one not in given}
        return given | {field: value for field, value in self._usual(place).items() if field in wanted}

    def _about_words(self, story: Story) -> dict[str, dict[str, Any]]:
        cloud = {"cloud": story.ids["Was stärkt uns?"]}
        return {
            "cloud.ask": {"step": story.steps[0], "prompt": "q1"},
            "cloud.count": cloud | {"rule": "every_mention"},
            "cloud.draw": cloud | {"taken_out": 0, "drawing": {}},
            "words.correct": {"kind": "exclude", "keys": ["Zeit"]},
            "words.take_back": {"correction": story.ids["Zeit: exclude"]},
            "words.forget": {"said": []},
            "job.ask": {"kind": "documentation"},
        }

    def _about_groups(self, story: Story, words: dict[str, str]) -> dict[str, dict[str, Any]]:
        group = {"group": story.groups["Rot"]}
        return {
            "groups.form": {"mode": "spread", "number": 2},
            "groups.set": {"grouping": "hand"},
            "groups.take_back": {},
            "group.add": {"name": "Grün"},
            "group.change": group | {"name": "Grün"},
            "group.dissolve": group,
            "group.assign": group | {"participant": story.person("Cem" if story is self.foreign else "Ada")},
            "group.choose": group,
            "contribution.arrange": words | {"passages": [[0, 1]]},
        }

    def _usual(self, place: str) -> dict[str, Any]:
        """What acts of the house and of series usually take."""
        dismissed = {"series": "Anton", "foreign": "Rita"}.get(place, "Dana")
        return {
            "title": "Titel", "token_hash": new_id(), "session_hash": new_id(), "link_hash": new_id(), "name": "Ida",
            "email": f"{new_id()}@beispiel.invalid", "password_hash": "x", "key_hash": new_id(),
            "account": self.cast.actor(dismissed).account, "link": self.spare[place],
            "job": self.jobs.get(place, "none"), "attempt": new_id(), "stage": "pdf", "progress": 50, "form": "page",
            "content": "PGI+", "as_of": 1, "trouble": "failed",
        }  # fmt: skip


@pytest.fixture
def scene(cast: Cast) -> Scene:
    here, foreign = Story(cast), Story(cast)
    for story, lead, guest in ((here, "Mara", "Ada"), (foreign, "Jonas", "Cem")):
        story.tell(f"""
            {lead} plans the series 'Vier Orte'
            {lead} plans the workshop 'Trier'
            {lead} plans a step with 'Was stärkt uns?'
            {lead} opens the workshop
            {lead} opens step 1
            {guest} joins
            {guest} writes 'Karte'
            {lead} notes 'Notiz'
            {lead} asks for the cloud of 'Was stärkt uns?'
            {lead} excludes the words 'Zeit'
            {lead} plans a step with 'Was bleibt?'
            {lead} plans shared posters for 'Ankommen' and 'Gehen'
            {lead} adds Bo
            {lead} spreads people into 1 groups
            {lead} adds the group 'Rot'
            {lead} lets people group by choice
        """)
    here.tell("Dora joins\nMara removes Dora")
    for name, who, room, role in (
        ("Dana", "Mara", here.room, "documenter"),
        ("Anton", "Mara", here.series, "author"),
        ("Rita", "Jonas", foreign.room, "documenter"),
    ):
        cast.actor(name)
        cast.acts(who, room, "staff.appoint", email=CAST[name].email, role=role)
    spare = {"house": new_id(), "workshop": new_id(), "foreign": new_id()}
    cast.acts("Olaf", HOUSE, "account.invite", spare["house"], token_hash=new_id(), role="reader")
    here.act("Mara", "workshop.make_wall_link", spare["workshop"], token_hash=new_id())
    foreign.act("Jonas", "workshop.make_wall_link", spare["foreign"], token_hash=new_id())
    gone = new_id()
    cast.house_does("session.start", HOUSE, gone, account=cast.actor("Mara").account, token_hash=new_id())
    cast._inside["Ida", HOUSE] = replace(cast.actor("Mara"), session=SessionId(gone))
    cast.acts("Mara", HOUSE, "session.end", session=gone)
    rooms = {"workshop": ("Mara", here.room), "series": ("Mara", here.series), "foreign": ("Jonas", foreign.room)}
    jobs = {place: cast.acts(who, room, "job.ask", kind="documentation")["job"] for place, (who, room) in rooms.items()}
    return Scene(cast, here, foreign, spare | {"series": spare["workshop"]}, jobs)


def tried(gate: Gate, request: Request) -> Task:
    """Does the act and takes it back again, so that every case finds the same scene."""
    task = task_for(request, gate.methods)

    def work(tx: Tx) -> Answer:
        task.work(tx)
        raise Refusal("done")

    return replace(task, work=work)


def cases(scene: Scene) -> Iterator[tuple[str, str, str]]:
    yield from product(sorted(all_acts()), STANDING, ("house", "series", "workshop", "foreign"))


def check(scene: Scene, state: tuple[WorkshopStatus, StepStatus]) -> int:
    scene.puts(*state)
    gate, acts, everything = scene.cast.gate, all_acts(), list(cases(scene))
    tasks = [
        tried(gate, Request(acts[act], given_for(acts[act], scene.data(act, name, place)), scene.actor(name),
                            scene.room(place), ActId(new_id())))
        for act, name, place in everything
    ]  # fmt: skip
    keys = [one.refusal.key for one in gate.store.write(tasks) if one.refusal is not None]
    wrong = []
    for (act, name, place), key in zip(everything, keys, strict=True):
        role = STANDING[name].get(place, "stranger")
        may = role in WHO.get(("workshop" if place == "foreign" else place, act), set())
        passes = may and is_time_for(act, role, *state)
        is_outside = role in ("stranger", "projector")
        if (key == "done") != passes or (is_outside and not may and key not in ("not_allowed", "signed_out")):
            wrong.append(f"{name} ({role}) in {place}: {act} -> {key}")
    assert wrong == []
    assert Counter(keys)["failed"] == 0
    return len(keys)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("state", STATES, ids="-".join)
def test_exactly_those_who_may_do(scene: Scene, state: tuple[WorkshopStatus, StepStatus]) -> None:
    assert check(scene, state) > 1500


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_exactly_those_who_may_do_on_postgresql_as_well(scene: Scene) -> None:
    assert check(scene, (WorkshopStatus.OPEN, StepStatus.OPEN)) > 1500


def test_the_table_names_every_act() -> None:
    assert {act for _, act in WHO} == set(all_acts())


def may_look(scene: Scene, name: str, kind: ViewerKind, place: str) -> bool:
    try:
        scene.cast.gate.viewer(scene.actor(name), kind, WorkshopId(scene.room(place)))
    except Refusal:
        return False
    return True


@pytest.mark.parametrize("readable", [False, True])
def test_exactly_those_who_may_look(scene: Scene, readable: bool) -> None:
    """Whoever takes part sees the wall only while it may be read along, and only that of their own workshop."""
    scene.here.act("Mara", "wall.set", readable=readable)
    seen = {
        (kind.value, place): {name for name in STANDING if may_look(scene, name, kind, place)}
        for kind in ViewerKind
        for place in ("house", "series", "workshop", "foreign")
    }
    nowhere = {(kind.value, place): set[str]() for kind in ViewerKind for place in ("house", "series")}
    assert seen == nowhere | {
        ("participant", "workshop"): {"Ada"},
        ("participant", "foreign"): {"Cem"},
        ("facilitator", "workshop"): {"Mara"},
        ("facilitator", "foreign"): {"Jonas"},
        ("projector", "workshop"): {"Mara", "the wall"} | ({"Ada"} if readable else set()),
        ("projector", "foreign"): {"Jonas", "Cem"},
    }
