"""Writing a contribution: who may, when, how much, and where it can be seen."""

import pytest

from qidtool.actions.ports import PlannableMethod
from qidtool.domain.errors import Refusal
from qidtool.domain.forms import FilledBy, Form, Input, InputKind, Pass
from qidtool.gate.gate import Gate
from qidtool.storage.store import TableStore
from tests.cast import Cast
from tests.script import Story


class WholeStep:
    """A method that asks once for the whole step, in two passes."""

    title, minutes = "Am Stück", 10
    form = Form(
        passes=(Pass("first", "Zuerst"), Pass("second", "Danach")),
        inputs=(
            Input("one", InputKind.CARDS, "Eines", "first", max_per_person=1, per_prompt=False),
            Input("note", InputKind.NOTE, "Notiz", "", by=FilledBy.PARTICIPANT, per_prompt=False),
        ),
    )

    def get(self, _slug: str) -> PlannableMethod:
        return self


@pytest.fixture
def whole(store: TableStore) -> Story:
    return Story(Cast(Gate(store, WholeStep(), burst=1e6))).tell("""
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was trägt?'
        Mara opens the workshop
        Mara opens step 1
        Ada joins
    """)


def test_what_is_written_is_seen_by_its_author_the_moderation_and_the_wall(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo writes 'Zeitdruck' to 'Was bremst uns?'
        Ada's phone shows: 'Vertrauen'
        Bo's phone shows: 'Zeitdruck'
        the cockpit shows: 'Vertrauen', 'Zeitdruck'
        the wall shows: 'Vertrauen', 'Zeitdruck'
    """)


def test_words_are_taken_only_while_their_step_is_open(day: Story) -> None:
    day.tell("""
        Mara locks step 1
        Ada writes 'Mut' is refused: step_locked
        Mara unlocks step 1
        Mara turns step 1 to 'heard'
        Ada writes 'Mut' is refused: pass_over
        Ada hears 'Mut'
        Mara closes step 1
        Ada hears 'Ruhe' is refused: step_closed
        Mara ends the workshop
        Ada hears 'Ruhe' is refused: workshop_not_open
        Mara plans a step with 'Was bleibt?'
        Mara opens the workshop
        Ada writes 'Ruhe' is refused: step_not_open_yet
        Mara writes 'Ruhe' is refused: step_not_open_yet
        Ada's phone shows: 'Mut'
    """)


def test_a_step_that_accepts_late_marks_what_came_late(day: Story) -> None:
    day.tell("""
        Mara plans a step that accepts late with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'pünktlich'
        Mara closes step 2
        Ada writes 'spät'
        Mara locks step 2
        Ada writes 'zu spät' is refused: step_locked
    """)
    late = {one["text"]: one["late"] for one in day.sees("the cockpit")["contributions"].values()}
    assert late == {"pünktlich": False, "spät": True}


def test_on_behalf_of_somebody_without_a_phone(day: Story) -> None:
    day.tell("""
        Mara adds Ida
        Mara writes 'Wärme' for Ida
        Mara closes step 1
        Mara writes 'Brot' for Ida
        Ada writes 'Mut' for Bo is refused: not_allowed
        the wall shows: 'Wärme', 'Brot'
    """)
    sources = {one["source"] for one in day.sees("the wall")["contributions"].values()}
    assert sources == {"paper"}


def test_not_for_somebody_who_was_removed(day: Story) -> None:
    day.tell("""
        Mara adds Ida
        Mara removes Ida
        Mara writes 'Wärme' for Ida is refused: participant_unknown
    """)


def test_notes_are_the_moderations_alone_and_never_on_the_wall(day: Story) -> None:
    day.tell("""
        Mara notes 'leise Runde'
        Ada notes 'ich auch' is refused: not_allowed
        the cockpit shows: 'leise Runde'
        the wall shows: nothing
        Ada's phone shows: nothing
    """)


def test_there_is_a_limit_to_length_and_number(day: Story) -> None:
    most = next(one for one in day.sees("the cockpit")["steps"].values())["inputs"][0]
    for place in range(most["max_per_person"]):
        day.tell(f"Ada writes 'Karte {place}'")
    day.tell(f"""
        Ada writes 'eine mehr' is refused: too_many
        Ada withdraws 'Karte 0'
        Ada writes '{"ä" * most["max_length"]}'
        Bo writes '{"ä" * (most["max_length"] + 1)}' is refused: text_too_long
        Bo writes '   ' is refused: text_empty
        Ada writes 'andere Frage' to 'Was bremst uns?'
    """)


def test_an_input_for_the_whole_step_counts_the_same_whatever_prompt_a_client_names(whole: Story) -> None:
    one = {"step": whole.steps[0], "input": "one", "text": "Mut"}
    whole.act("Ada", "contribution.write", prompt="q1", **one)
    for prompt in ("q2", "p9", ""):
        with pytest.raises(Refusal, match="too_many"):
            whole.act("Ada", "contribution.write", prompt=prompt, **one)
    whole.tell("the wall shows: 'Mut'")


def test_a_note_of_the_whole_step_is_taken_in_every_pass_and_kept_off_the_wall(whole: Story) -> None:
    whole.tell("Mara turns step 1 to 'second'")
    whole.act("Ada", "contribution.write", step=whole.steps[0], input="note", text="für mich")
    whole.tell("Ada's phone shows: 'für mich'\nthe wall shows: nothing")
    (record,) = whole.sees("Ada's phone")["contributions"].values()
    assert record["late"] is False


def test_words_go_only_where_the_step_asks(day: Story) -> None:
    data = {"step": day.steps[0], "text": "Mut"}
    for slot in ({"input": "nirgends", "prompt": "q1"}, {"input": "answers", "prompt": "q9"}, {"input": "answers"}):
        with pytest.raises(Refusal, match="input_unknown"):
            day.act("Ada", "contribution.write", **data, **slot)


def test_with_approval_words_wait_for_it(day: Story) -> None:
    day.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'Vertrauen'
        Mara adds Ida
        Mara writes 'Wärme' for Ida
        'Vertrauen' is waiting on Ada's phone
        the wall shows: 'Wärme'
        Mara approves 'Vertrauen'
        the wall shows: 'Wärme', 'Vertrauen'
    """)
