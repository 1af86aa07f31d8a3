"""Taking back what one wrote: the words are gone from every table and every screen."""

from tests.held import held_in, places_with
from tests.script import Story

MARKER = "Quittenbrot"


def test_withdrawn_words_stand_nowhere_any_more(day: Story, database: str) -> None:
    day.tell(f"""
        Ada writes '{MARKER} eins'
        Ada changes '{MARKER} eins' to '{MARKER} zwei'
        Mara hides '{MARKER} zwei'
        Mara shows '{MARKER} zwei'
    """)
    assert places_with(MARKER, database) == ["wording"]
    day.tell(f"Ada withdraws '{MARKER} zwei'")
    assert places_with(MARKER, database) == []
    day.tell("""
        Ada's phone shows: nothing
        the cockpit shows: nothing
        the wall shows: nothing
    """)


def test_only_ones_own_words_are_taken_back(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo withdraws 'Vertrauen' is refused: contribution_unknown
        Mara withdraws 'Vertrauen' is refused: contribution_unknown
        the wall shows: 'Vertrauen'
    """)


def test_the_moderation_takes_back_what_it_typed_in(day: Story) -> None:
    day.tell("""
        Mara adds Ida
        Mara writes 'Wärme' for Ida
        Mara withdraws 'Wärme'
        the wall shows: nothing
    """)


def test_words_are_their_authors_after_the_day_as_well(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Mara closes step 1
        Mara ends the workshop
        Ada withdraws 'Vertrauen'
        the cockpit shows: nothing
    """)


def test_withdrawing_twice_is_withdrawing_once(day: Story, database: str) -> None:
    day.tell("Ada writes 'Vertrauen'\nAda withdraws 'Vertrauen'")
    before = held_in(database)["journal"]
    day.tell("""
        Ada withdraws 'Vertrauen'
        Ada changes 'Vertrauen' to 'Mut' is refused: contribution_withdrawn
        Mara shows 'Vertrauen' is refused: contribution_withdrawn
    """)
    assert held_in(database)["journal"] == before
