"""Stories made up by chance: whatever people could do on a day, in any order, sensible or not."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from msgspec import convert

from qidtool.actions.draw_cloud import DrawCloud
from qidtool.actions.forget_words import ForgetWords
from qidtool.domain.actors import THE_HOUSE
from qidtool.domain.clouds import Cloud
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, PictureId, RoomId, SeriesId, new_id
from qidtool.jobs.artist import drawn
from qidtool.jobs.still_said import still_said
from tests.cast import privacy
from tests.live.group_stories import GroupChance
from tests.picture_script import keep, pictures_in
from tests.script import Story

PHONES = ("Ada", "Bo", "Cem")
STEPS = ("step.open", "step.close", "step.show", "step.reopen", "step.remove", "step.stop_timer")
FAULTS = ("failed", "not_saved", "message_wrong")
MODERATION = ("contribution.hide", "contribution.show", "contribution.approve", "contribution.hold")


def begun(story: Story) -> Story:
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was stärkt uns?' and 'Was bremst uns?'
        Mara plans a workbench with 'Was trägt?' and 'Was bremst?'
        Mara plans shared posters for 'Ankommen' and 'Gehen'
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens the workshop
        Mara opens step 1
        Mara opens step 2
        Mara opens step 3
        Mara opens step 4
        Mara adds Ida
        Mara adds the group 'Rot'
        Mara adds the group 'Blau'
    """)
    for name, group in zip(PHONES, ("Rot", "Rot", "Blau"), strict=True):
        story.tell(f"{name} joins\nMara puts {name} into '{group}'")
    return story


@dataclass
class Chance:
    """Does one thing after another; what the rules refuse has simply not happened."""

    story: Story
    dice: Random

    def happens(self) -> None:
        try:
            self.dice.choice(self._things)()
        except Refusal as refusal:
            if refusal.key in FAULTS:
                raise

    @property
    def _things(self) -> list[Callable[[], object]]:
        steering = [
            self._moves, self._turns, self._runs, self._plans, self._wall, self._day, self._people, self._asks,
            self._draws, self._corrects, self._forgets, self._pictures, self._slides, self._takes_down,
        ]  # fmt: skip
        writing = [*[self._writes] * 6, *[self._edits] * 2, *[self._moderates] * 4, self._withdraws]
        return [*writing, *steering, *GroupChance(self.story, self.dice).things]

    def _step(self) -> str:
        return self.dice.choice(self.story.steps)

    def _contribution(self) -> str:
        return self.dice.choice(list(self.story.ids.values()) or ["none"])

    def _act(self, who: str, act: str, /, **data: Any) -> None:
        self.story.act(who, act, **data)

    def _writes(self) -> None:
        who, act, text = self.dice.choice([*PHONES, "Mara"]), new_id(), f"Wort {len(self.story.ids)}"
        data: dict[str, Any] = {"step": self._step(), "prompt": "q1", "text": text}
        data["input"] = self.dice.choice(("answers", "heard"))
        if who == "Mara":
            data |= self.dice.choice(({"input": "special"}, {"on_behalf_of": self.story.added["Ida"]}))
        self.story.act(who, "contribution.write", act, **data)
        self.story.ids[text] = act

    def _edits(self) -> None:
        who = self.dice.choice([*PHONES, "Mara"])
        self._act(who, "contribution.edit", contribution=self._contribution(), text=f"anders {self.dice.random()}")

    def _moderates(self) -> None:
        self._act("Mara", self.dice.choice(MODERATION), contribution=self._contribution())

    def _withdraws(self) -> None:
        self._act(self.dice.choice([*PHONES, "Mara"]), "contribution.withdraw", contribution=self._contribution())

    def _takes_down(self) -> None:
        text, known = f"Mitschrift {self.dice.random()}", [*self._taken_down(), "none"]
        place = {"step": self._step(), "special": self.dice.random() < 0.5}
        choices: list[Callable[[], object]] = [
            lambda: self._act("Mara", "protocol.write", kind="note", said_at=0, text=text, **place),
            lambda: self._act("Mara", "protocol.change", entry=self.dice.choice(known), text=text, **place),
            lambda: self._act("Mara", "protocol.remove", entry=self.dice.choice(known)),
        ]
        self.dice.choice(choices)()

    def _taken_down(self) -> list[str]:
        return list(self.story.sees("the protocol")["protocol"])

    def _moves(self) -> None:
        self._act("Mara", self.dice.choice(STEPS), step=self._step())

    def _turns(self) -> None:
        turning = {"step.turn": {"pass_id": self.dice.choice(("answers", "heard"))}, "step.back": None}
        act, data = self.dice.choice([*turning.items(), ("step.lock", {"locked": self.dice.random() < 0.5})])
        self._act("Mara", act, **({} if data is None else {"step": self._step(), **data}))

    def _runs(self) -> None:
        self._act("Mara", self.dice.choice(("step.set_timer", "step.extend_timer")), step=self._step(), minutes=5)

    def _plans(self) -> None:
        prompts = [{"id": f"q{place}", "text": f"Frage {self.dice.random()}"} for place in (1, 2)]
        step = {"step": self._step(), "prompts": prompts, "title": "anders", "approval": self.dice.random() < 0.5}
        step["rotation_minutes"] = self.dice.choice((0, 0, 7))
        choices: list[Callable[[], object]] = [
            lambda: self._act("Mara", "step.change", **step),
            lambda: self._act("Mara", "step.place", step=self._step(), position=self.dice.randint(0, 3)),
            lambda: self.story.tell("Mara plans a step with 'Noch eine?'"),
        ]
        self.dice.choice(choices)()

    def _wall(self) -> None:
        shows = ("cards", "count", "cloud", "places", "slides")
        frozen, show = self.dice.choice((True, False, None)), self.dice.choice(shows)
        readable, step = self.dice.choice((True, False, None)), self.dice.choice(("", self._step()))
        choices: list[Callable[[], object]] = [
            lambda: self._act("Mara", "wall.set", frozen=frozen, show=show, step=step, readable=readable),
            lambda: self._act("Mara", "wall.turn", forward=self.dice.random() < 0.7),
            lambda: self._act("Mara", "wall.set", page=self.dice.randint(0, 3)),
        ]
        self.dice.choice(choices)()

    def _asks(self) -> None:
        slot = self.dice.choice(("answers", "heard", ""))
        self._act("Mara", "cloud.ask", step=self._step(), prompt="q1", input=slot, all_places=self.dice.random() < 0.5)

    def _draws(self) -> None:
        """As the artist does, with what it really draws."""
        for cloud in self._clouds():
            given = self.story.cast.gate.store.read(partial(drawn, cloud_id=cloud.id))
            if given:
                self.story.cast.gate.do(THE_HOUSE, self.story.room, "cloud.draw", convert(given, DrawCloud))

    def _corrects(self) -> None:
        keys = [one.key for cloud in self._clouds() for one in cloud.drawing.terms] or ["wort"]
        made = self.story.cast.gate.store.read(lambda reading: reading.corrections.where())
        choices: list[Callable[[], object]] = [
            partial(self._act, "Mara", "words.correct", kind="exclude", keys=[self.dice.choice(keys)]),
            partial(self._act, "Mara", "words.correct", kind="join", keys=list(dict.fromkeys([*keys[:1], "zahl"]))),
            *(partial(self._act, "Mara", "words.take_back", correction=one.id) for one in made),
            *(partial(self._act, "Mara", "cloud.count", cloud=one.id, rule="every_mention") for one in self._clouds()),
        ]
        self.dice.choice(choices)()

    def _forgets(self) -> None:
        """As the drawer does: corrections let go of what nobody says any more."""
        series, gate = SeriesId(self.story.series), self.story.cast.gate
        given = gate.store.read(partial(still_said, series=series))
        if given:
            gate.do(THE_HOUSE, RoomId(series), "words.forget", convert(given, ForgetWords))

    def _clouds(self) -> list[Cloud]:
        return self.story.cast.gate.store.read(lambda reading: reading.clouds.where(room=self.story.room))

    def _pictures(self) -> None:
        """Of entries, too, so that some go with what they belong to."""
        photos = [one.id for one in pictures_in(self.story)] or [PictureId("none")]
        choices: list[Callable[[], object]] = [
            lambda: keep(self.story, "Mara", new_id(), self.dice.choice([self._contribution(), *self._taken_down()])),
            lambda: self._act("Mara", "picture.describe", picture=self.dice.choice(photos), alt="anders"),
            lambda: self._act("Mara", "picture.remove", picture=self.dice.choice(photos)),
        ]
        self.dice.choice(choices)()

    def _slides(self) -> None:
        """Also while the wall is held."""
        place = {"step": self._step(), "prompt": self.dice.choice(("q1", "q2"))}
        choices: list[Callable[[], object]] = [
            partial(self._brings_slides, place),
            partial(self._brings_slides, place),
            lambda: self._act("Mara", "slides.remove", **place),
            lambda: self._act("Mara", "wall.set", frozen=self.dice.random() < 0.5),
        ]
        self.dice.choice(choices)()

    def _brings_slides(self, place: dict[str, str]) -> None:
        file = new_id()
        for page in range(self.dice.randint(1, 2)):
            keep(self.story, "Mara", new_id(), file, purpose="slide", position=page)
        self._act("Mara", "slides.place", file=file, **place)

    def _day(self) -> None:
        title = f"Trier {self.dice.random()}"
        series: dict[str, Any] = {"title": "Vier Orte", "privacy": privacy()}
        choices: list[Callable[[], object]] = [
            lambda: self._act("Mara", "workshop.change", title=title),
            lambda: self._act("Mara", "workshop.mark_words", words=[title]),
            lambda: self.story.cast.acts("Mara", self.story.series, "series.change", regions=[title], **series),
            lambda: self.story.tell("Mara ends the workshop\nMara opens the workshop"),
            lambda: self.story.cast.acts("Mara", HOUSE, "series.plan", title=title),
        ]
        self.dice.choice(choices)()

    def _people(self) -> None:
        who = self.dice.choice(PHONES)
        choices: list[Callable[[], object]] = [
            lambda: self._act(who, "participant.change", name=f"{who} {self.dice.random()}"),
            lambda: self._act("Mara", "participant.add", name="jemand"),
            lambda: self._act("Mara", "participant.remove", participant=self.story.person("Cem")),
        ]
        self.dice.choice(choices)()
