"""The invented people of a rehearsal: they join and write what the examples of the open steps have them say."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from qidtool.domain.actors import THE_HOUSE, Actor
from qidtool.domain.agenda import Step, StepStatus
from qidtool.domain.errors import Refusal
from qidtool.domain.forms import Owner
from qidtool.domain.ids import ParticipantId, SessionId, WorkshopId
from qidtool.gate.identity import hash_of, new_token
from qidtool.methodkit.example import Example, Line
from qidtool.web.house import catalogue, gate
from qidtool.web.visitor import visitor


@dataclass
class Company:
    """Everything they do has an id that follows from the rehearsal: asked twice, they say nothing twice."""

    workshop: WorkshopId
    people: dict[str, Actor] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    """What lines can be about, by the words an example has for it."""

    def id_of(self, *what: str) -> str:
        return str(uuid5(UUID(self.workshop), "/".join(what)))

    def plays(self, step: Step, example: Example) -> int:
        self._join(example)
        if any(one.owner is Owner.GROUP for one in step.form.inputs):
            self._sit_down(example)
        prompts = {mine.id: asked.id for mine, asked in zip(example.prompts, step.prompts, strict=False)}
        self.written |= prompts
        return sum(self._writes(place, line, step, prompts) for place, line in _lines(step, example))

    def _join(self, example: Example) -> None:
        for one in example.people:
            if one.name in self.people:
                continue
            person, seat = ParticipantId(self.id_of("person", one.name)), self.id_of("seat", one.name)
            if not _is_there(person):
                who = {"name": one.name, "function": one.function, "region": one.region}
                data = {**who, "participant": person, "key_hash": hash_of(new_token())}
                gate().do(THE_HOUSE, self.workshop, "participant.join", gate().given("participant.join", data), seat)
            self.people[one.name] = Actor(session=SessionId(seat), participant=person)

    def _sit_down(self, example: Example) -> None:
        """As the example has them sit, unless the moderation has formed groups already."""
        there = gate().store.read(lambda reading: reading.groups.where(workshop=self.workshop, dissolved_at=None))
        mine = {self.id_of("group", name): name for name in example.groups}
        if any(one.id not in mine for one in there):
            return
        for key, name in mine.items():
            if all(one.id != key for one in there):
                self._moderation("group.add", {"name": name}, key)
            for person in example.groups[name]:
                seated = {"group": key, "participant": self.id_of("person", person)}
                self._moderation("group.assign", seated, self.id_of("place", name, person))
            self.groups[name] = self.written[name] = key

    def _moderation(self, act: str, data: dict[str, str], key: str) -> None:
        with suppress(Refusal):
            gate().do(visitor(), self.workshop, act, gate().given(act, data), key)

    def _writes(self, place: int, line: Line, step: Step, prompts: dict[str, str]) -> int:
        """What does not fit the step as it was planned is left unsaid."""
        key = self.id_of("line", step.id, str(place))
        data = {
            "step": step.id, "input": line.input, "text": line.text, "prompt": prompts.get(line.prompt, line.prompt),
            "row": line.row, "about": self.written.get(line.about, line.about), "marks": list(line.marks),
        }  # fmt: skip
        with suppress(Refusal):
            given = gate().given("contribution.write", data)
            gate().do(self.people[line.by], self.workshop, "contribution.write", given, key)
            self.written[line.text] = key
            return 1
        return 0


def _is_there(person: ParticipantId) -> bool:
    return gate().store.read(lambda reading: reading.participants.get(person)) is not None


def lets_people_write(workshop: WorkshopId) -> int:
    """How many lines stand there now in the passes that are running."""
    steps = gate().store.read(lambda reading: reading.steps.where(workshop=workshop))
    company = Company(workshop)
    return sum(
        company.plays(step, example)
        for step in steps
        if step.state.status is StepStatus.OPEN and (example := catalogue().example(step.method)) is not None
    )


def _lines(step: Step, example: Example) -> Iterator[tuple[int, Line]]:
    """Those of the running pass; what the moderation writes is hers."""
    people = {one.name for one in example.people}
    for place, line in enumerate(example.lines):
        slot = step.form.input(line.input)
        if slot is not None and slot.is_in(step.state.pass_id) and line.by in people:
            yield place, line
