"""How stories are told: a workshop, the people in it, and lines that each say one thing that somebody does or sees."""

import re
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest

from qidtool.actions.ports import Reading
from qidtool.domain.clouds import Cloud, CloudTerm, CloudWord, Drawing, TermForm
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, ContributionId, TermCorrectionId
from tests.cast import Cast

_SLOTS = {
    "who": r"[A-Z]\w+",
    "whom": r"[A-Z]\w+",
    "screen": r"the wall|the cockpit|the protocol|[A-Z]\w+'s phone",
    "texts": r"'.*'|nothing",
    "number": r"\d+",
    "key": r"\w+",
}
_QUOTED = r"[^']*"
_LINES: list[tuple[re.Pattern[str], Callable[..., None]]] = []
Told = Callable[..., None]


def line(form: str) -> Callable[[Told], Told]:
    """A form such as `{who} writes '{text}'`; what stands in quotes may be any words."""
    pattern = re.sub(r"\{(\w+)\}", lambda slot: f"(?P<{slot[1]}>{_SLOTS.get(slot[1], _QUOTED)})", form)

    def keep(told: Told) -> Told:
        _LINES.append((re.compile(pattern), told))
        return told

    return keep


def quoted(texts: str) -> list[str]:
    return re.findall(r"'([^']*)'", texts)


class Story:
    """A workshop as it is told; people, steps and contributions are known by their names and words."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.series = self.room = HOUSE
        self.steps: list[str] = []
        self.added: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        self.ids: dict[str, str] = {}

    def tell(self, text: str) -> "Story":
        for told in filter(None, map(str.strip, text.splitlines())):
            self._say(told)
        return self

    def _say(self, told: str) -> None:
        happens, refused, key = told.partition(" is refused: ")
        if not refused:
            self._happen(happens)
            return
        with pytest.raises(Refusal) as refusal:
            self._happen(happens)
        assert refusal.value.key == key, f"{happens!r} is refused with {refusal.value.key}, not with {key}"

    def _happen(self, told: str) -> None:
        for pattern, happens in _LINES:
            found = pattern.fullmatch(told)
            if found:
                happens(self, **found.groupdict())
                return
        raise ValueError(f"nobody knows how to tell {told!r}")

    def act(self, who: str, act: str, /, act_id: str | None = None, **data: Any) -> dict[str, Any]:
        return self.cast.acts(who, self.room, act, act_id, **data)

    def step(self, number: str) -> str:
        return self.steps[int(number) - 1]

    def prompt(self, text: str, step: str) -> str:
        found = self.cast.gate.store.read(lambda reading: reading.steps.get(step))
        prompts = found.prompts if found else ()
        return next((one.id for one in prompts if one.text == text), text)

    def person(self, name: str) -> str:
        return self.added.get(name) or str(self.cast.actor(name, self.room).participant)

    def group(self, name: str) -> str:
        """One without a name is called by its place, as on screens."""
        unnamed = {f"Gruppe {one['position'] + 1}": key for key, one in self.sees("the cockpit")["groups"].items()}
        return self.groups.get(name) or unnamed[name]

    def entry(self, text: str) -> dict[str, Any]:
        found: dict[str, Any] = self.sees("the cockpit")["contributions"][self.ids[text]]
        return found

    def sees(self, screen: str) -> dict[str, Any]:
        return self.cast.looks_at(self.cast.viewer(screen.removesuffix("'s phone"), self.room))

    def draws(self, cloud: str, words: list[str], taken_out: int | None = None) -> dict[str, Any]:
        """What the artist would hand over, had it read just these words in the contributions of the same words."""
        found, corrections = self.cast.gate.store.read(lambda reading: self._standing(reading, cloud))
        terms = tuple(CloudTerm(one, (one,), one, 1, (TermForm(one, 1),), self._said(one)) for one in words)
        places = tuple(CloudWord(one, one, 640, 40 * n, 32, 640, 40 * n - 24, 90, 32) for n, one in enumerate(words, 1))
        counted = {"rule": found.rule, "at_least": found.at_least}
        drawing = asdict(Drawing(terms, places, voices=len(words), corrections=corrections)) | counted
        began = found.taken_out if taken_out is None else taken_out
        return self.cast.house_does("cloud.draw", self.room, cloud=cloud, taken_out=began, drawing=drawing)

    def _standing(self, reading: Reading, cloud: str) -> tuple[Cloud, tuple[TermCorrectionId, ...]]:
        found = reading.clouds.get(cloud)
        assert found is not None
        standing = reading.corrections.where(series=self.series, taken_back_at=None)
        return found, tuple(one.id for one in standing)

    def _said(self, word: str) -> tuple[ContributionId, ...]:
        return (ContributionId(self.ids[word]),) if word in self.ids else ()

    def cloud(self, screen: str, prompt: str) -> dict[str, Any]:
        found: dict[str, Any] = self.sees(screen)["clouds"][self.ids[prompt]]
        return found

    def words(self, screen: str) -> list[str]:
        return sorted(one["text"] for one in self.sees(screen)["contributions"].values())
