"""What the rooms amount to: for each its input and roles, who chose it, and the discussion under its headings."""

from collections.abc import Iterable, Sequence

from qidtool.methodkit import Block, Cell, Entry, Grid, Heading, Items, Prompt, Results, Words, items_of

HEADINGS = ("asked", "questions", "challenges", "ideas", "stumbling", "kernel")
ENOUGH = 5
"""Where fewer people are, a region would say who they are."""


def tells(results: Results) -> tuple[Block, ...]:
    if not results.entries:
        return ()
    return tuple(block for room in results.prompts for block in _room(results, room))


def _room(results: Results, room: Prompt) -> Iterable[Block]:
    yield Heading(room.text)
    yield from _about(results, room)
    here = results.entries_in("room", about=room.id)
    yield Words(_how_many(results, len(here)), tuple(one.id for one in here))
    yield from _regions(results, here)
    found = [block for slot in HEADINGS for block in _under(results, slot, room)]
    yield from found
    if not found:
        yield Words(results.say("Aus diesem Raum ist nichts dokumentiert."))
    for one in results.entries_in("special", prompt=room.id):
        yield Words(one.text, (one.id,), results.input("special").label)


def _about(results: Results, room: Prompt) -> Iterable[Grid]:
    rows = tuple((Cell(label), Cell(text)) for label, text in results.details_of(room))
    if rows:
        yield Grid(results.say("Input und Rollen"), (results.say("Angabe"), results.say("In diesem Raum")), rows)


def _how_many(results: Results, number: int) -> str:
    if not number:
        return results.say("Diesen Raum hat niemand gewählt.")
    if number == 1:
        return results.say("Eine Person hat diesen Raum gewählt.")
    return results.say("{number} Personen haben diesen Raum gewählt.", number=number)


def _regions(results: Results, here: Sequence[Entry]) -> Iterable[Words]:
    """Known only where the moderation looks and in print."""
    chose = {one.person for one in here}
    regions = sorted({one.region for one in results.people if one.id in chose and one.region}, key=str.casefold)
    if regions and len(chose) >= ENOUGH:
        yield Words(results.say("Vertretene Regionen: {regions}.", regions=", ".join(regions)))


def _under(results: Results, slot: str, room: Prompt) -> Iterable[Items]:
    found = results.entries_in(slot, prompt=room.id)
    if found:
        yield Items(results.input(slot).label, items_of(found))
