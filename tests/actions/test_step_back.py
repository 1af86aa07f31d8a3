"""A step back: move by move to where the day began, and forward again."""

from tests.script import Story


def test_moves_are_taken_back_one_by_one(day: Story) -> None:
    day.tell("""
        Mara closes step 1
        Mara shows step 1
        Mara steps back
        step 1 is closed
        Mara steps back
        step 1 is open
        Mara steps back
        step 1 is planned
        Mara steps back is refused: nothing_to_take_back
    """)


def test_new_moves_after_a_step_back_are_taken_back_first(day: Story) -> None:
    day.tell("""
        Mara closes step 1
        Mara steps back
        Mara turns step 1 to 'heard'
        Mara locks step 1
        Ada hears 'Mut' is refused: step_locked
        Mara steps back
        Ada hears 'Mut'
        Mara steps back
        Ada writes 'Zeit'
        Mara steps back
        step 1 is planned
    """)


def test_the_chain_runs_over_several_steps(day: Story) -> None:
    day.tell("""
        Mara plans a step with 'Was bleibt?'
        Mara opens step 2
        Mara closes step 1
        Mara steps back
        step 1 is open
        Mara steps back
        step 2 is planned
        step 1 is open
    """)


def test_moves_of_a_removed_step_are_passed_over(day: Story) -> None:
    day.tell("""
        Mara plans a step with 'Was bleibt?'
        Mara opens step 2
        Mara removes step 2
        Mara steps back
        step 1 is planned
    """)


def test_a_step_that_was_never_opened_has_no_time_running(day: Story) -> None:
    day.act("Mara", "step.set_timer", step=day.steps[0], minutes=5)
    day.tell("Mara steps back\nstep 1 is planned")
    (step,) = day.sees("the wall")["steps"].values()
    assert (step["timer"], step["opened_at"]) == (None, None)


def test_words_written_meanwhile_stay(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Mara closes step 1
        Mara steps back
        Mara steps back
        the wall shows: 'Vertrauen'
        Ada's phone shows: 'Vertrauen'
    """)
