"""A drawer at work on a real database, round by round, and two places of one series where the same is asked."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from qidtool.actions.ports import Recorded, Task
from qidtool.domain.clouds import Cloud
from qidtool.domain.ids import HOUSE, RoomId
from qidtool.jobs.artist import answer_to
from qidtool.jobs.child import END
from qidtool.jobs.drawer import Artist, Drawer
from tests.script import Story


class AtTheDesk:
    """Draws where it is asked, since a process of its own takes seconds to come."""

    def __init__(self, story: Story) -> None:
        self._store = story.cast.gate.store

    def ask(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        yield {END: self._store.read(partial(answer_to, request))}

    def kill(self) -> None:
        """Nothing was begun."""


class Desk:
    """The drawer at work, round by round instead of for ever."""

    def __init__(self, story: Story, child: Artist | None = None) -> None:
        self.story = story
        self.store = story.cast.gate.store
        artist = child or AtTheDesk(story)
        self.drawer = Drawer(self.store, story.cast.gate.methods, artist, lambda _seconds: None)
        self.heard: list[Recorded] = []
        self.store.after_commit(self.heard.extend)  # type: ignore[attr-defined]

    def rounds(self) -> int:
        """Draws until nothing is new any more; how many rounds it took."""
        for number in range(1, 6):
            self.store.write([Task(HOUSE, "tests", None, lambda _tx: {})])  # the writer has told everything before
            heard, self.heard[:] = list(self.heard), []
            if not heard:
                return number
            self.drawer.draw_after(heard)
        raise AssertionError("the drawer never comes to rest")

    def clouds(self, room: str) -> list[Cloud]:
        return self.store.read(lambda reading: reading.clouds.where(room=room))

    def places(self) -> dict[str, tuple[float, float]]:
        """Where each word stands on the wall."""
        return {one.key: (one.x, one.y) for cloud in self.clouds(self.story.room) for one in cloud.drawing.words}

    def terms(self, room: str = "") -> dict[str, dict[str, int]]:
        """What is counted in a room, by place or question."""
        clouds = self.clouds(room or self.story.room)
        return {
            one.elsewhere or one.prompt: {term.shown: term.count for term in one.drawing.terms} for one in clouds
        }  # fmt: skip


def two_places(story: Story) -> None:
    """The same question in Trier and in Mainz."""
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was tut gut?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
        Ada writes 'Ruhe'
    """)
    trier = story.room
    story.steps.clear()
    story.tell("""
        Mara plans the workshop 'Mainz'
        Mara plans a step with 'Was tut  GUT?'
        Mara opens the workshop
        Mara opens step 1
        Bo joins
        Bo writes 'Lärm'
        Bo writes 'Stille'
    """)
    mainz_step = story.steps[0]
    found = story.cast.gate.store.read(lambda reading: reading.steps.where(workshop=trier))
    story.steps[:] = [found[0].id, mainz_step]


def rooms(story: Story) -> tuple[RoomId, RoomId]:
    """Trier and Mainz."""
    trier, mainz = story.cast.gate.store.read(lambda reading: [RoomId(one.id) for one in reading.workshops.where()])
    return trier, mainz
