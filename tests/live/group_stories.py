"""What groups do in stories made up by chance: they form, change, dissolve, write, arrange, and change again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from qidtool.actions.ports import Reading
from qidtool.domain.contributions import Contribution
from qidtool.domain.ids import new_id
from tests.script import Story

WRITERS = ("Ada", "Bo", "Cem")
WORDS = ("poster", "poster", "pyramid", "ranks", "goals", "needs", "measures")
WORDLESS = ("vote", "decision", "dots")
LYING = ("pyramid", "ranks", "measures")
NOWHERE = "none"
Finding = TypeVar("Finding")


@dataclass
class GroupChance:
    story: Story
    dice: Random

    @property
    def things(self) -> list[Callable[[], object]]:
        by_hand = [self._makes, self._seats, self._seats, self._chooses]
        return [*[self._writes] * 6, *[self._arranges] * 3, *by_hand, self._forms, self._takes_back, self._wanders]

    def _act(self, who: str, act: str, /, **data: Any) -> dict[str, Any]:
        return self.story.act(who, act, **data)

    def _group(self) -> str:
        room = self.story.room
        groups = self._read(lambda reading: reading.groups.where(workshop=room, dissolved_at=None))
        return self._one_of([one.id for one in groups])

    def _person(self) -> str:
        people = self._read(lambda reading: reading.participants.where(workshop=self.story.room))
        return self._one_of([one.id for one in people])

    def _entries(self) -> list[Contribution]:
        return self._read(lambda reading: reading.contributions.where(workshop=self.story.room))

    def _entry(self, *slots: str) -> str:
        return self._one_of([one.id for one in self._entries() if one.input in slots])

    def _one_of(self, there: Sequence[str]) -> str:
        return self.dice.choice(there or [NOWHERE])

    def _read(self, question: Callable[[Reading], Finding]) -> Finding:
        return self.story.cast.gate.store.read(question)

    def _thing(self, slot: str) -> str:
        """Something an entry in this input may be about; sometimes it is not offered."""
        if self.dice.random() < 0.1:
            return self._one_of([one.id for one in self._entries()])
        offered: dict[str, Callable[[], str]] = {
            "ranks": lambda: self.dice.choice(["", self._entry("goals")]),
            "needs": lambda: self._entry("goals"),
            "measures": lambda: self._entry("goals"),
            "dots": lambda: self._entry("poster"),
            "vote": lambda: self.dice.choice(("q1", "q2")),
            "decision": lambda: self.dice.choice(("q1", "q2")),
            "quotes": self._group,
        }
        return offered[slot]() if slot in offered else ""

    def _writes(self) -> None:
        who, act = self.dice.choice([*WRITERS, "Mara"]), new_id()
        slot = self.dice.choice([*WORDS, *WORDLESS]) if who != "Mara" else self.dice.choice([*WORDS, "quotes"])
        step, prompt = self.dice.choice(self.story.steps[1:3]), self.dice.choice(("q1", "q1", "q2"))
        data: dict[str, Any] = {"step": step, "input": slot, "prompt": prompt, "about": self._thing(slot)}
        text = "" if slot in WORDLESS else f"Eintrag {len(self.story.ids)}"
        if slot in LYING:
            data["row"] = self.dice.randint(0, 2)
        if who == "Mara" and slot != "quotes":
            data["group"] = self._group()
        as_documentation = "group" in data and self.dice.random() < 0.5
        self.story.act(who, f"contribution.{'document' if as_documentation else 'write'}", act, text=text, **data)
        self.story.ids[act] = act

    def _arranges(self) -> None:
        entries = [one for one in self._entries() if one.input in (*WORDS, *WORDLESS)]
        if not entries:
            return
        one = self.dice.choice(entries)
        lies: dict[str, Any] = {"passages": [[0, 1]]} if one.row is None else {"row": self.dice.randint(0, 2)}
        placing: dict[str, Any] = {"row": one.row, "about": one.about}
        placing |= self.dice.choice([lies, lies, {"about": self._thing(one.input)}, {"marks": ["far"]}])
        self._act(self.dice.choice([*WRITERS, "Mara", "Mara"]), "contribution.arrange", contribution=one.id, **placing)

    def _makes(self) -> None:
        group, name = self._group(), f"Gruppe {self.dice.random()}"
        choices: list[Callable[[], object]] = [
            lambda: self._act("Mara", "group.add", name=name),
            lambda: self._act("Mara", "group.change", group=group, name=name, theme="Übergang", kind="homogeneous"),
            lambda: self._act("Mara", "group.dissolve", group=group),
            lambda: self._act("Mara", "wall.set", group=group),
        ]
        self.dice.choice(choices)()

    def _seats(self) -> None:
        group = self.dice.choice([None, *[self._group()] * 3])
        self._act("Mara", "group.assign", participant=self._person(), group=group)

    def _chooses(self) -> None:
        self._act("Mara", "groups.set", grouping=self.dice.choice(("hand", "choice", "choice", "spread")))
        self._act(self.dice.choice(WRITERS), "group.choose", group=self._group())

    def _forms(self) -> None:
        self._act("Mara", "groups.form", mode=self.dice.choice(("spread", "gather")), number=self.dice.randint(1, 3))

    def _wanders(self) -> None:
        self._act("Mara", "step.rotate", step=self.dice.choice(self.story.steps), turn=self.dice.randint(0, 2))

    def _takes_back(self) -> None:
        self._act("Mara", "groups.take_back")
