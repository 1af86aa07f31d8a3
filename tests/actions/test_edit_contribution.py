"""Changing one's words: while the step is open, and never around the moderation."""

from tests.script import Story


def test_changed_words_are_seen_everywhere(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Ada changes 'Vertrauen' to 'Zutrauen'
        Ada's phone shows: 'Zutrauen'
        the cockpit shows: 'Zutrauen'
        the wall shows: 'Zutrauen'
    """)
    (record,) = day.sees("Ada's phone")["contributions"].values()
    assert record["edited"] is True


def test_only_ones_own_words_and_only_while_open(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo changes 'Vertrauen' to 'Unfug' is refused: contribution_unknown
        Mara changes 'Vertrauen' to 'Unfug' is refused: contribution_unknown
        Ada changes 'Vertrauen' to ' ' is refused: text_empty
        Mara closes step 1
        Ada changes 'Vertrauen' to 'Zutrauen' is refused: step_closed
        the wall shows: 'Vertrauen'
    """)


def test_the_moderation_mends_what_it_typed_in_after_the_step_as_well(day: Story) -> None:
    day.tell("""
        Mara notes 'leise'
        Mara closes step 1
        Mara changes 'leise' to 'sehr leise'
        the cockpit shows: 'sehr leise'
    """)


def test_hidden_words_stay_hidden_when_they_are_changed(day: Story) -> None:
    day.tell("""
        Ada writes 'Unfug'
        Mara hides 'Unfug'
        Ada changes 'Unfug' to 'Vertrauen'
        'Vertrauen' is hidden on the cockpit
        the wall shows: nothing
    """)


def test_approved_words_wait_again_when_their_author_changes_them(day: Story) -> None:
    day.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'Vertrauen'
        Mara approves 'Vertrauen'
        the wall shows: 'Vertrauen'
        Ada changes 'Vertrauen' to 'Unfug'
        'Unfug' is waiting on the cockpit
        the wall shows: nothing
        Mara approves 'Unfug'
        the wall shows: 'Unfug'
    """)


def test_the_same_words_again_cost_nobody_a_documentation(day: Story) -> None:
    day.tell("Ada writes 'Mut'")
    job = day.act("Mara", "job.ask", kind="documentation")["job"]
    attempt = day.cast.house_does("job.start", day.room, job=job)["attempt"]
    day.tell("Ada changes 'Mut' to 'Mut'")
    assert day.cast.house_does("job.advance", day.room, job=job, attempt=attempt, stage="pdf", progress=90) == {}
    day.tell("Ada changes 'Mut' to 'Mut!'")
    told = day.cast.house_does("job.advance", day.room, job=job, attempt=attempt, stage="pdf", progress=90)
    assert told == {"stop": True}
