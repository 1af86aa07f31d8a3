"""What a rehearsal takes, the day takes: every recorded run of the house, played once in memory and once for real."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from qidtool.actions.ports import Reading
from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.domain.actors import Actor
from qidtool.domain.forms import Input, Offer
from qidtool.domain.ids import HOUSE, ParticipantId, RoomId, SessionId, WorkshopId, new_id
from qidtool.domain.products import Product
from qidtool.gate.identity import hash_of
from qidtool.methodkit import Results
from qidtool.methodkit.example import Brought, Example, Line, Somebody
from qidtool.methodkit.products import Given, products_of
from qidtool.methodkit.results import results_of
from qidtool.methodkit.testing import Rehearsal, play
from tests.cast import Cast, privacy

CATALOGUE = load_catalogue()
RUNS = [one.slug for one in CATALOGUE.all() if CATALOGUE.example(one.slug)]
GIVEN_AT_THE_BENCH = {Product.GOAL: "goals", Product.TERM: "poster"}
Said = tuple[object, ...]


@dataclass
class Day:
    """A workshop in which the people of an example sit in their groups and write what they are recorded to write."""

    cast: Cast
    example: Example
    room: RoomId = HOUSE
    step: str = ""
    bench: str = ""
    actors: dict[str, Actor] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    written: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Input, text, group and id of what was written so far."""

    def begin(self, method: str) -> None:
        planned = self.does("workshop.plan_single", HOUSE, title="Probe", privacy=privacy())
        self.room = RoomId(planned["workshop"])
        prompts = [
            {"id": one.id, "text": one.text, "hint": one.hint, "details": one.details} for one in self.example.prompts
        ]
        bench = [{"id": "q1", "text": "Davor"}]
        self.bench = self.does("step.plan", method="workbench", prompts=bench)["step"]
        self.step = self.does("step.plan", method=method, prompts=prompts)["step"]
        self.does("workshop.open")
        for step in (self.bench, self.step):
            self.does("step.open", step=step)
        for name in self.example.groups:
            self.groups[name] = self.does("group.add", name=name)["group"]
        for one in self.example.people:
            self.come(one)

    def does(self, act: str, room: RoomId | None = None, **data: Any) -> dict[str, str]:
        return self.cast.acts("Mara", self.room if room is None else room, act, **data)

    def come(self, one: Somebody) -> None:
        seat, person = new_id(), ParticipantId(new_id())
        self.cast.house_does(
            "participant.join", self.room, seat, participant=person, key_hash=hash_of(seat),
            name=one.name, function=one.function, region=one.region,
        )  # fmt: skip
        self.actors[one.name] = Actor(SessionId(seat), participant=person, workshop=WorkshopId(self.room))
        if one.group:
            self.does("group.assign", participant=person, group=self.groups[one.group])

    def bring(self, given: Brought) -> None:
        slot = GIVEN_AT_THE_BENCH[given.product]
        prompt = {"prompt": "q1"} if slot == "poster" else {}
        group = self.groups[given.group] if given.group else next(iter(self.groups.values()))
        one, data = new_id(), {"step": self.bench, "input": slot, "text": given.text, "group": group, **prompt}
        self.cast.acts("Mara", self.room, "contribution.write", one, **data)
        self.written.append((given.product.value, given.text, given.group, one))

    def write(self, line: Line, slot: Input) -> None:
        if slot.pass_id and slot.pass_id != self.sees()["pass"]:
            self.does("step.turn", step=self.step, pass_id=slot.pass_id)
        data = {
            "step": self.step, "input": line.input, "prompt": line.prompt, "text": line.text,
            "row": line.row, "about": self.meant(line, slot), "marks": list(line.marks),
        }  # fmt: skip
        if line.group:
            data["group"] = self.groups[line.group]
        actor = self.actors[line.by] if line.by else self.cast.actor("Mara", self.room)
        one = new_id()
        self.cast.send(actor, self.room, "contribution.write", data, one)
        self.written.append((line.input, line.text, self.group_of(line), one))

    def meant(self, line: Line, slot: Input) -> str:
        if slot.about.offer in (Offer.INPUT, Offer.PRODUCT) and line.about:
            wanted = slot.about.product.value if slot.about.product else slot.about.input
            said = [one for one in self.written if one[:2] == (wanted, line.about)]
            return max(said, key=lambda one: (one[2] == self.group_of(line), self.written.index(one)))[3]
        return self.groups.get(line.about, line.about)

    def group_of(self, line: Line) -> str:
        return next((one.group for one in self.example.people if one.name == line.by), line.group)

    def sees(self) -> dict[str, str]:
        found: dict[str, str] = self.cast.looks_at(self.cast.viewer("the cockpit", self.room))["steps"][self.step]
        return found

    def results(self) -> tuple[Results, tuple[Given, ...]]:
        return self.cast.gate.store.read(self._results)

    def _results(self, reading: Reading) -> tuple[Results, tuple[Given, ...]]:
        step, bench = reading.steps.get(self.step), reading.steps.get(self.bench)
        assert step is not None
        assert bench is not None
        contributions = reading.contributions.where(workshop=self.room)
        words, groups = reading.words(one.id for one in contributions), reading.groups.where(workshop=self.room)
        results = results_of(
            step, contributions, words, groups, reading.participants.where(workshop=self.room), earlier=[bench]
        )
        return results, products_of(step, contributions, words, groups, earlier=[bench])


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("slug", RUNS)
def test_a_recorded_run_gives_the_same_in_memory_and_on_the_day(cast: Cast, catalogue: Catalogue, slug: str) -> None:
    method, example = catalogue.get(slug), catalogue.example(slug)
    assert method is not None
    assert example is not None
    day = Day(cast, example)
    day.begin(slug)
    for one in example.given:
        day.bring(one)
    for line in example.lines:
        slot = method.form.input(line.input)
        assert slot is not None
        day.write(line, slot)
    results, products = day.results()
    rehearsed = play(method, example)
    names = {str(actor.participant): name for name, actor in day.actors.items()}
    assert sorted(told(results, names), key=repr) == sorted(told(rehearsed.results(), {}), key=repr)
    assert [one.name for one in results.groups] == [one.name for one in rehearsed.results().groups]
    assert sorted(given(products, results)) == sorted(given_in(rehearsed))


def told(results: Results, names: dict[str, str]) -> Iterator[Said]:
    """Every entry in words that mean the same on every day."""
    for one in results.entries:
        group, person = results.group(one.group), names.get(one.person, one.person)
        yield (
            one.input, one.text, one.prompt, one.pass_id, group.name if group else "", person,
            one.row, results.text_of(one.about), one.marks, one.late,
        )  # fmt: skip


def given(products: tuple[Given, ...], results: Results) -> Iterator[Said]:
    for one in products:
        group = results.group(one.group or "")
        yield (one.product.value, one.text, one.prompt, one.pass_id, group.name if group else "", one.paper)


def given_in(rehearsed: Rehearsal) -> Iterator[Said]:
    return given(rehearsed.products(), rehearsed.results())
