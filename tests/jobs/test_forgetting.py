"""Words that nobody says any more leave the corrections made by hand: after withdrawing, editing, and after a kill."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from qidtool.domain.clouds import Cloud
from qidtool.jobs.child import ChildLost
from qidtool.jobs.drawer import Drawer
from qidtool.live.catch_up import caught_up
from tests.held import places_with
from tests.jobs.desk import AtTheDesk, Desk, rooms, two_places
from tests.live.screens import nothing_yet
from tests.script import Story

WORD = "Quittenbrot"
FIRST = "Was stärkt uns?"
Labels = list[tuple[str, str]]


class OnceLost(AtTheDesk):
    """Ends before its first answer, as a child that met a limit."""

    is_lost = False

    def ask(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if not self.is_lost:
            self.is_lost = True
            raise ChildLost("artist")
        yield from super().ask(request)


@pytest.fixture
def desk(day: Story) -> Desk:
    return Desk(day)


@pytest.fixture
def breakfast(day: Story, desk: Desk) -> Story:
    """What they like, counted and shown on the wall."""
    day.tell(f"""
        Ada writes '{WORD}'
        Bo writes 'Marmelade'
        Bo writes 'Gelee'
        Mara asks for the cloud of '{FIRST}'
    """)
    desk.rounds()
    return day


def kept(story: Story) -> Labels:
    """All corrections there are, those that were taken back as well."""
    found = story.cast.gate.store.read(lambda reading: reading.corrections.where())
    return [(one.kind.value, one.label) for one in found]


def heard_by(screen: str, story: Story) -> str:
    """All a screen gets that comes now, or comes back after it has missed everything."""
    viewer, read = story.cast.viewer(screen, story.room), story.cast.gate.store.read
    return repr([read(partial(caught_up, viewer=viewer, said=one)) for one in (None, nothing_yet(viewer)["heads"])])


def listed(story: Story) -> Labels:
    return [(one["kind"], one["label"]) for one in story.cloud("the cockpit", FIRST)["corrections"]]


def test_a_word_that_was_withdrawn_leaves_the_correction_and_the_rest_stays(
    breakfast: Story, desk: Desk, database: str
) -> None:
    breakfast.tell(f"Mara joins the words '{WORD}', 'Marmelade', 'Gelee' as 'Süßes'")
    desk.rounds()
    assert desk.terms()["q1"] == {"Süßes": 2}
    assert listed(breakfast) == kept(breakfast) == [("join", f"{WORD}, Marmelade, Gelee → Süßes")]
    breakfast.tell(f"Ada withdraws '{WORD}'")
    desk.rounds()
    assert listed(breakfast) == kept(breakfast) == [("join", "Marmelade, Gelee → Süßes")]
    assert desk.terms()["q1"] == {"Süßes": 1}
    assert places_with(WORD, database) == []
    assert [screen for screen in ("the cockpit", "the wall", "Ada", "Bo") if WORD in heard_by(screen, breakfast)] == []


def test_it_stays_until_the_last_of_those_who_said_it(breakfast: Story, desk: Desk, database: str) -> None:
    breakfast.tell(f"""
        Bo writes 'Quittenbrote mit Butter'
        Mara excludes the words '{WORD}'
        Ada withdraws '{WORD}'
    """)
    desk.rounds()
    assert kept(breakfast) == [("exclude", WORD)]
    breakfast.tell("Bo withdraws 'Quittenbrote mit Butter'")
    desk.rounds()
    assert (kept(breakfast), places_with(WORD, database)) == ([], [])


@pytest.mark.parametrize(
    "correction",
    [
        f"Mara joins the words '{WORD}', 'Marmelade'", f"Mara joins the words '{WORD}', 'Marmelade' as '{WORD}'",
        f"Mara splits the words '{WORD}'", f"Mara renames the words '{WORD}' as 'Brot'",
        f"Mara renames the words 'Marmelade' as 'süßes {WORD}'", f"Mara excludes the words '{WORD}'",
    ],
)  # fmt: skip
def test_a_correction_without_anything_to_correct_goes_away(
    breakfast: Story, desk: Desk, database: str, correction: str
) -> None:
    breakfast.tell(correction)
    desk.rounds()
    assert len(listed(breakfast)) == 1
    breakfast.tell(f"Ada withdraws '{WORD}'")
    desk.rounds()
    assert listed(breakfast) == kept(breakfast) == []
    assert places_with(WORD, database) == []


def test_put_in_other_words_the_old_ones_leave_as_well(breakfast: Story, desk: Desk, database: str) -> None:
    """Only where a contribution keeps its versions, until it is withdrawn, do they still stand."""
    breakfast.tell(f"Mara joins the words '{WORD}', 'Marmelade', 'Gelee'")
    desk.rounds()
    breakfast.tell(f"Ada changes '{WORD}' to 'Honig'")
    desk.rounds()
    assert listed(breakfast) == kept(breakfast) == [("join", "Marmelade, Gelee")]
    assert places_with(WORD, database) == ["wording"]


def test_in_another_form_it_is_the_same_word(breakfast: Story, desk: Desk) -> None:
    breakfast.tell(f"Mara excludes the words '{WORD}'\nAda changes '{WORD}' to 'viele Quittenbrote'")
    desk.rounds()
    assert kept(breakfast) == [("exclude", WORD)]


def test_what_was_taken_back_forgets_as_well(breakfast: Story, desk: Desk, database: str) -> None:
    breakfast.tell(f"""
        Mara joins the words '{WORD}', 'Marmelade'
        Mara joins the words '{WORD}', 'Marmelade', 'Gelee'
        Mara takes back '{WORD}, Marmelade: join'
        Mara takes back '{WORD}, Marmelade, Gelee: join'
        Ada withdraws '{WORD}'
    """)
    desk.rounds()
    assert kept(breakfast) == [("join", "Marmelade, Gelee")]
    assert places_with(WORD, database) == []


def test_hidden_words_and_those_of_somebody_removed_stay_with_the_moderation(breakfast: Story, desk: Desk) -> None:
    """A hidden card may be shown again, and what somebody wrote who was taken out is still there."""
    breakfast.tell(f"Mara excludes the words '{WORD}'\nMara hides '{WORD}'\nMara removes Ada\nBo withdraws 'Gelee'")
    desk.rounds()
    assert kept(breakfast) == [("exclude", WORD)]
    breakfast.tell(f"Mara shows '{WORD}'")
    desk.rounds()
    assert desk.terms()["q1"] == {"Marmelade": 1}


def test_a_name_of_the_moderations_own_stays_and_a_borrowed_one_goes(breakfast: Story, desk: Desk) -> None:
    breakfast.tell("""
        Ada writes 'Aufstrich auf Brot'
        Mara joins the words 'Marmelade', 'Gelee' as 'Früchte'
        Mara renames the words 'Marmelade' as 'Unser Aufstrich'
    """)
    desk.rounds()
    assert desk.terms()["q1"] == {WORD: 1, "Aufstrich": 1, "Brot": 1, "Unser Aufstrich": 1}
    breakfast.tell("Ada changes 'Aufstrich auf Brot' to 'auf Brot'\nBo withdraws 'Gelee'")
    desk.rounds()
    assert kept(breakfast) == [("join", "Marmelade → Früchte")]
    assert desk.terms()["q1"] == {WORD: 1, "Brot": 1, "Früchte": 1}


def test_a_correction_that_comes_after_the_withdrawal_brings_nothing_back(
    breakfast: Story, desk: Desk, database: str
) -> None:
    """The moderation had the term still before its eyes."""
    breakfast.tell(f"Ada withdraws '{WORD}'")
    desk.rounds()
    breakfast.tell(f"Mara excludes the words '{WORD}'")
    desk.rounds()
    assert (kept(breakfast), places_with(WORD, database)) == ([], [])
    assert breakfast.cloud("the cockpit", FIRST)["corrected"] > 0


def test_the_whole_series_says_a_word_and_forgets_it(story: Story, database: str) -> None:
    """And no cloud hangs on any wall."""
    two_places(story)
    desk, (trier, mainz) = Desk(story), rooms(story)
    story.tell(f"Bo writes '{WORD}'")
    here = story.ids[WORD]
    story.room, story.steps[:] = trier, story.steps[:1]
    story.tell(f"Ada writes '{WORD}'\nMara joins the words '{WORD}', 'Ruhe', 'Stille'\nAda withdraws '{WORD}'")
    desk.rounds()
    assert kept(story) == [("join", f"{WORD}, Ruhe, Stille")]
    story.cast.acts("Bo", mainz, "contribution.withdraw", contribution=here)
    desk.rounds()
    assert kept(story) == [("join", "Ruhe, Stille")]
    assert places_with(WORD, database) == []


def test_clouds_of_all_rooms_let_go_of_a_name(story: Story, database: str) -> None:
    two_places(story)
    desk, (trier, mainz) = Desk(story), rooms(story)
    for room in (trier, mainz):
        story.cast.acts("Mara", room, "wall.set", show="cloud")
    story.tell("Bo writes 'Quitte'\nMara joins the words 'Lärm', 'Ruhe' as 'alte Quitte'")
    desk.rounds()
    named = {"alte Quitte": 1}
    assert [desk.terms(one)["q1"] for one in (trier, mainz)] == [named, named | {"Quitte": 1, "Stille": 1}]
    story.tell("Bo withdraws 'Quitte'")
    desk.rounds()
    assert [desk.terms(one)["q1"] for one in (trier, mainz)] == [{"Ruhe": 1}, {"Lärm": 1, "Stille": 1}]
    assert places_with("Quitte", database) == []


def test_what_a_killed_server_left_undone_the_next_one_does(breakfast: Story, desk: Desk, database: str) -> None:
    """Also in a workshop that is over, on whose wall nothing is drawn any more."""
    breakfast.tell(f"Mara joins the words '{WORD}', 'Marmelade', 'Gelee' as '{WORD}'")
    desk.rounds()
    breakfast.tell(f"Mara ends the workshop\nAda withdraws '{WORD}'")
    assert set(places_with(WORD, database)) == {"term_correction", "cloud"}
    Desk(breakfast).drawer.catch_up()
    assert places_with(WORD, database) == []
    assert listed(breakfast) == kept(breakfast) == [("join", "Marmelade, Gelee")]
    assert [one.overdue for one in clouds(breakfast)] == [False]


def test_killed_before_the_drawing_a_cloud_is_drawn_at_the_next_start(
    breakfast: Story, desk: Desk, database: str
) -> None:
    """Bo's card is the last one in a term that is still called as Ada spelled it."""
    breakfast.tell("Ada writes 'QUITTE'\nAda writes 'QUITTE.'\nBo writes 'Quitte'")
    desk.rounds()
    assert desk.terms()["q1"]["QUITTE"] == 2
    breakfast.tell("Mara ends the workshop\nAda withdraws 'QUITTE'\nAda withdraws 'QUITTE.'")
    assert places_with("QUITTE", database) == ["cloud"]
    Desk(breakfast).drawer.catch_up()
    assert places_with("QUITTE", database) == []
    assert desk.terms()["q1"]["Quitte"] == 1


def test_a_child_that_was_lost_is_asked_again_though_nothing_happens(
    breakfast: Story, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Evening(Exception):
        """The drawer goes home after its first round."""

    def goes_home(_seconds: float) -> None:
        raise Evening

    monkeypatch.setattr("qidtool.jobs.drawer.PATIENCE", 0.01)
    breakfast.tell(f"Mara excludes the words '{WORD}'\nAda withdraws '{WORD}'\nMara ends the workshop")
    gate = breakfast.cast.gate
    with pytest.raises(Evening):
        Drawer(gate.store, gate.methods, OnceLost(breakfast), goes_home).run()
    assert (kept(breakfast), places_with(WORD, database)) == ([], [])


def test_a_joined_word_leaves_its_place_to_what_is_left(breakfast: Story, desk: Desk) -> None:
    breakfast.tell("Mara joins the words 'Marmelade', 'Gelee'")
    desk.rounds()
    before = {one.key: one for one in clouds(breakfast)[0].drawing.words}
    breakfast.tell("Bo withdraws 'Gelee'")
    desk.rounds()
    after = {one.key: one for one in clouds(breakfast)[0].drawing.words}
    assert [set(before), set(after)] == [{WORD, "Gelee"}, {WORD, "Marmelade"}]
    assert after[WORD] == before[WORD]
    middle = [(one.left + one.width / 2, one.top + one.height / 2) for one in (before["Gelee"], after["Marmelade"])]
    assert middle[0] == pytest.approx(middle[1])


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nothing_of_it_is_left_in_the_file(breakfast: Story, desk: Desk, database: str) -> None:
    breakfast.tell(f"Mara joins the words '{WORD}', 'Marmelade', 'Gelee' as '{WORD}'\nMara excludes the words '{WORD}'")
    desk.rounds()
    breakfast.tell(f"Ada withdraws '{WORD}'")
    desk.rounds()
    breakfast.cast.gate.store.close()  # type: ignore[attr-defined]  # the tests' store; its log goes into the file
    file = Path(make_url(database).database or "")
    assert [one.name for one in file.parent.iterdir() if WORD.encode() in one.read_bytes()] == []
    assert b"Marmelade" in file.read_bytes()


def clouds(story: Story) -> list[Cloud]:
    return story.cast.gate.store.read(partial(_clouds_of, room=story.room))


def _clouds_of(reading: Any, room: str) -> list[Cloud]:
    found: list[Cloud] = reading.clouds.where(room=room)
    return found
