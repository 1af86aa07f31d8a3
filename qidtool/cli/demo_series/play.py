"""Plays a series or a single workshop from beginning to end, by the acts that people would do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from qidtool.catalogue import Catalogue
from qidtool.cli.demo_series.chance import Chance
from qidtool.cli.demo_series.desk import Desk, Doing
from qidtool.cli.demo_series.hall import gather
from qidtool.cli.demo_series.script import Day, Place, Plan, Remark, ScriptStep, day, plan
from qidtool.cli.demo_series.speech import Speech, Written
from qidtool.cli.stage import moderation_of
from qidtool.domain.agenda import Step
from qidtool.domain.forms import FilledBy, Input, InputKind
from qidtool.domain.ids import HOUSE, RoomId, WorkshopId
from qidtool.domain.moments import now
from qidtool.gate.gate import Gate

KEPT_DAYS = 365


@dataclass
class Played:
    """What came of it."""

    series: RoomId | None = None
    workshops: list[WorkshopId] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """Methods that are not in this house, by their folders."""


def play_all(gate: Gate, catalogue: Catalogue, plans: Sequence[str], seed: str) -> list[Played]:
    desk = Desk(gate, moderation_of(gate), Chance(seed))
    return [_Series(desk, catalogue, plan(name)).play() for name in plans]


@dataclass(frozen=True)
class _Series:
    desk: Desk
    catalogue: Catalogue
    plan: Plan
    played: Played = field(default_factory=Played)

    def play(self) -> Played:
        script = self._without_missing(day(self.plan.day))
        if self.plan.title:
            self.played.series = RoomId(self.desk.do(HOUSE, "series.plan", self._details())["series"])
        for place in self.plan.places:
            workshop = self._workshop(place)
            self.played.workshops.append(workshop)
            _Workshop(self.desk, workshop, self.plan, script).play(place)
        return self.played

    def _without_missing(self, script: Day) -> Day:
        """Whatever this house cannot play is left out."""
        here = tuple(one for one in script.steps if self.catalogue.get(one.method))
        missing = (one.method for one in script.steps if one not in here)
        self.played.left_out.extend(dict.fromkeys(missing))
        return Day(script.starts, here, script.words)

    def _details(self) -> dict[str, Any]:
        functions = [one for kind in self.plan.functions.values() for one in kind]
        return {
            "title": self.plan.title, "guiding_question": self.plan.guiding_question, "goal": self.plan.goal,
            "themes": self.plan.themes, "functions": functions, "regions": self.plan.regions,
            "privacy": self._privacy(),
        }  # fmt: skip

    def _privacy(self) -> dict[str, str]:
        return {**self.plan.privacy, "delete_on": str(datetime.now(UTC).date() + timedelta(days=KEPT_DAYS))}

    def _workshop(self, place: Place) -> WorkshopId:
        held_on = str(datetime.now(UTC).date() - timedelta(days=place.days_ago))
        details = {"title": place.title, "place": place.place, "held_on": held_on}
        if self.played.series:
            planned = self.desk.do(self.played.series, "workshop.plan", details)
        else:
            planned = self.desk.do(HOUSE, "workshop.plan_single", {**details, "privacy": self._privacy()})
        return WorkshopId(RoomId(planned["workshop"]))


@dataclass(frozen=True)
class _Workshop:
    desk: Desk
    workshop: WorkshopId
    plan: Plan
    script: Day

    def play(self, place: Place) -> None:
        if self.plan.marked_words:
            self.desk.do(self.workshop, "workshop.mark_words", {"words": self.plan.marked_words})
        self.desk.do(self.workshop, "workshop.open", {})
        planned = [self._planned(one) for one in self.script.steps]
        for first in planned[:1]:
            first["planned_start"] = self.script.starts
        self.desk.all(self.workshop, [self.desk.mine("step.plan", one) for one in planned])
        hall = gather(self.desk, self.workshop, self.plan, place)
        speech = Speech(self.desk, hall, self.script.words)
        laid = self.desk.gate.store.read(lambda reading: reading.steps.where(workshop=self.workshop))
        for step, script in zip(sorted(laid, key=lambda one: one.position), self.script.steps, strict=True):
            self._play_step(step, script, speech)
        self.desk.do(self.workshop, "workshop.end", {})

    def _planned(self, script: ScriptStep) -> dict[str, Any]:
        asked = [{"text": one} for one in self.plan.themes] if script.themes else [
            {"text": one.text, "details": one.details} for one in script.questions
        ]  # fmt: skip
        prompts = [{"id": self.desk.chance.id(), **one} for one in asked]
        return {
            "method": script.method, "title": script.title, "planned_minutes": script.minutes, "prompts": prompts
        }  # fmt: skip

    def _play_step(self, step: Step, script: ScriptStep, speech: Speech) -> None:
        """Each pass in one go, as the writer likes it."""
        mine = self.desk.mine
        self.desk.do(self.workshop, "step.open", {"step": step.id})
        for one in step.form.passes:
            turn = mine("step.turn", {"step": step.id, "pass_id": one.id})
            said = [
                doing
                for slot in step.form.inputs
                for says in script.says
                if says.input == slot.id and _pass_of(slot, step) == one.id
                for doing in speech.say(step, slot, says)
            ]
            self.desk.all(self.workshop, [turn, *said])
        noted = [self._note(self.desk.chance.not_yet_said(script.protocol), step)] if script.protocol else []
        ending = [mine(act, {"step": step.id}) for act in ("step.close", "step.show")]
        self.desk.all(self.workshop, [*noted, *self._taken_away(step, script, speech), *ending])

    def _note(self, remark: Remark, step: Step) -> Doing:
        data = {
            "kind": remark.kind, "said_at": now(), "text": remark.text, "step": step.id, "special": remark.special,
            "speaker": remark.speaker, "exact": remark.exact,
        }  # fmt: skip
        return self.desk.mine("protocol.write", data)

    def _taken_away(self, step: Step, script: ScriptStep, speech: Speech) -> Iterator[Doing]:
        """Marked words first: they are why a moderation hides anything."""
        marked = self._with_marked_words(step)
        loose = [one for one in _loose(step, speech) if one.id not in marked]
        taken = self.desk.chance.some(loose, script.hidden + script.withdrawn)
        for key in [*marked, *(one.id for one in taken[: script.hidden])]:
            yield self.desk.mine("contribution.hide", {"contribution": key})
        for one in taken[script.hidden :]:
            speech.written.remove(one)
            phone = one.writer.person.phone if one.writer.person else None
            withdrawn = {"contribution": one.id}
            yield Doing(phone or self.desk.mara, "contribution.withdraw", withdrawn, self.desk.chance.id())

    def _with_marked_words(self, step: Step) -> list[str]:
        def find(reading: Any) -> dict[str, str]:
            found: dict[str, str] = reading.words(one.id for one in reading.contributions.where(step=step.id))
            return found

        words = self.desk.gate.store.read(find)
        return [key for key, text in words.items() if any(one in text for one in self.plan.marked_words)]


def _pass_of(slot: Input, step: Step) -> str:
    """What can be filled all the time: by people at the beginning, by the moderation in the end."""
    passes = step.form.passes
    return slot.pass_id or (passes[0] if slot.by is FilledBy.PARTICIPANT else passes[-1]).id


def _loose(step: Step, speech: Speech) -> list[Written]:
    """Cards of people on which nothing else rests."""
    spoken_of = {one.about for one in speech.written}
    cards = {one.id for one in step.form.inputs if one.kind is InputKind.CARDS and one.by is FilledBy.PARTICIPANT}
    here = [one for one in speech.written if one.step == step.id and one.input in cards]
    return [one for one in here if one.id not in spoken_of and not one.writer.for_group]
