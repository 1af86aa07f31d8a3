"""Hiding, showing and approving: nothing is deleted, and nobody is told off by their own phone."""

from tests.script import Story


def test_hidden_words_leave_the_wall_and_come_back(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo writes 'Unfug'
        Mara hides 'Unfug'
        the wall shows: 'Vertrauen'
        the cockpit shows: 'Vertrauen', 'Unfug'
        'Unfug' is hidden on the cockpit
        'Unfug' is visible on Bo's phone
        Mara shows 'Unfug'
        the wall shows: 'Vertrauen', 'Unfug'
    """)


def test_an_approval_can_be_taken_back(day: Story) -> None:
    day.tell("""
        Mara plans a step for approval with 'Was bleibt?'
        Mara opens step 2
        Ada writes 'Vertrauen'
        Mara approves 'Vertrauen'
        Mara holds 'Vertrauen'
        'Vertrauen' is waiting on Ada's phone
        the wall shows: nothing
    """)


def test_participants_do_not_moderate(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo hides 'Vertrauen' is refused: not_allowed
        Ada shows 'Vertrauen' is refused: not_allowed
        the wall shows: 'Vertrauen'
    """)


def test_hiding_twice_is_hiding_once(day: Story) -> None:
    day.tell("Ada writes 'Unfug'\nMara hides 'Unfug'")
    assert day.act("Mara", "contribution.hide", contribution=day.ids["Unfug"]) == {}
