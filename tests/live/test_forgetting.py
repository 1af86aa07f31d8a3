"""Open word desks and walls follow when words leave the corrections: from each moment to the next, whatever happens."""

from contextlib import suppress
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.errors import Refusal
from qidtool.domain.terms import CorrectionKind
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.live.reducer import Reducer
from tests.live.screens import Air, caught, fresh
from tests.live.stories import PHONES, Chance, begun
from tests.script import Story

WORDS = ("Quittenbrot", "Marmelade", "Gelee", "Honig")
LENGTH = 15


class AtTheDesk(Chance):
    """A day on which little is said, and most of it is put in order and taken back."""

    def happens_at_the_desk(self) -> None:
        things = [self._says, self._says, self._puts_right, self._puts_right, self._regrets, self._draws, self._forgets]
        with suppress(Refusal):  # a name was missing, or the word was somebody else's
            self.dice.choice(things)()

    def _says(self) -> None:
        who, text = self.dice.choice(PHONES), self.dice.choice(WORDS)
        self.story.tell(f"{who} writes '{text}'")

    def _puts_right(self) -> None:
        keys, kind = self.dice.sample(WORDS, self.dice.randint(1, 3)), self.dice.choice(list(CorrectionKind)).value
        words = {"forms" if kind == "split" else "keys": keys}
        self._act("Mara", "words.correct", kind=kind, shown=self.dice.choice(("", "Süßes", *WORDS)), **words)

    def _regrets(self) -> None:
        text = self.dice.choice(WORDS)
        if text in self.story.ids:
            self._act(self.dice.choice(PHONES), "contribution.withdraw", contribution=self.story.ids[text])


@pytest.fixture
def air(store: TableStore) -> Air:
    return Air(store)


@given(seed=st.integers(0, 2**32))
def test_what_a_correction_forgets_every_screen_hears(cast: Cast, air: Air, reducer: Reducer, seed: int) -> None:
    story = begun(Story(cast))
    story.steps[:] = story.steps[:1]
    story.tell("Mara asks for the cloud of 'Was stärkt uns?'")
    desk, screens = AtTheDesk(story, Random(seed)), [cast.viewer(name, story.room) for name in ("Mara", "the wall")]
    views = first = {one: fresh(air.store, one) for one in screens}
    for _ in range(LENGTH):
        desk.happens_at_the_desk()
        for one in screens:
            after = fresh(air.store, one)
            new = [event for event in air.sent_to(one) if event["n"] > views[one]["heads"][event["stream"]]]
            assert reducer.after(views[one], new) == after
            views = views | {one: after}
    assert [caught(air.store, one, first[one], reducer) for one in screens] == [views[one] for one in screens]
