"""What the pyramids amount to: for each group the joint one, the comparison, the remarks, and each single pyramid."""

from collections.abc import Iterable

from qidtool.methodkit import (
    Block,
    Cell,
    Entry,
    Grid,
    GroupName,
    Heading,
    Item,
    Items,
    Prompt,
    Results,
    Tower,
    TowerRow,
    Words,
    items_of,
)

from .comparison import Comparison, Shared, compared, missing_in

REMARKS = ("common", "different", "difficult", "ideas")


def tells(results: Results) -> tuple[Block, ...]:
    return tuple(block for prompt in results.prompts for block in _at(results, prompt))


def _at(results: Results, prompt: Prompt) -> Iterable[Block]:
    parts = [block for group in results.groups for block in _of_group(results, prompt, group)]
    alone = results.entries_in("conditions", prompt=prompt.id, group="")
    special = results.entries_in("special", prompt=prompt.id)
    if not (parts or alone or special):
        return
    if len(results.prompts) > 1:
        yield Heading(prompt.text)
    # Below the groups' headings either would seem to be of the last group.
    for one in special:
        yield Words(one.text, (one.id,), results.say("Besonderheit dieser Runde"))
    yield from _singles(results, alone)
    yield from parts


def _of_group(results: Results, prompt: Prompt, group: GroupName) -> Iterable[Block]:
    mine = results.entries_in("conditions", prompt=prompt.id, group=group.id)
    joint = results.entries_in("joint", prompt=prompt.id, group=group.id)
    remarks = [one for slot in REMARKS for one in results.entries_in(slot, prompt=prompt.id, group=group.id)]
    if not (mine or joint or remarks):
        return
    yield Heading(group.name, 2 if len(results.prompts) > 1 else 1)
    if joint:
        yield _tower(results, results.say("Die gemeinsame Pyramide"), "joint", joint)
    yield from _comparison(results, compared(mine))
    if joint and (left := missing_in(joint, mine)):
        label = results.say("In einer einzelnen Pyramide, aber nicht in der gemeinsamen")
        yield Items(label, tuple(Item(one.text, entries=(one.id,)) for one in left))
    for one in remarks:
        yield Words(one.text, (one.id,), results.say(results.input(one.input).label))
    yield from _singles(results, mine)


def _comparison(results: Results, found: Comparison) -> Iterable[Block]:
    if found.shared:
        head = (results.say("Bedingung"), results.say("Personen"), results.say("Ebenen"), results.say("Abstand"))
        label = results.say("Was mehrere haben, mit ihren Ebenen von unten gezählt")
        yield Grid(label, head, tuple(_row(one) for one in found.shared))
    if found.differing:
        items = tuple(_apart(results, one) for one in found.differing)
        yield Items(results.say("Wo die Pyramiden am weitesten auseinanderliegen"), items)
    if found.shared and found.single:
        single = tuple(
            Item(one.text, entries=(one.id,), detail=results.row_of(one).partition(":")[0]) for one in found.single
        )
        yield Items(results.say("Nur in einer Pyramide"), single)


def _row(shared: Shared) -> tuple[Cell, ...]:
    sources = tuple(one.id for one in shared.entries)
    levels = ", ".join(str(level + 1) for level in shared.levels)
    return (Cell(shared.text, sources), Cell(str(shared.people)), Cell(levels), Cell(str(shared.spread)))


def _apart(results: Results, shared: Shared) -> Item:
    detail = results.say(
        "von Ebene {low} bis Ebene {high}", low=shared.levels[0] + 1, high=shared.levels[-1] + 1
    )  # fmt: skip
    return Item(shared.text, entries=tuple(one.id for one in shared.entries), detail=detail)


def _singles(results: Results, entries: tuple[Entry, ...]) -> Iterable[Tower]:
    """Without names, numbered in the order in which people began."""
    for number, person in enumerate(dict.fromkeys(one.person for one in entries), start=1):
        mine = tuple(one for one in entries if one.person == person)
        yield _tower(results, results.say("Einzelne Pyramide {number}", number=number), "conditions", mine)


def _tower(results: Results, label: str, slot: str, entries: tuple[Entry, ...]) -> Tower:
    """The top row first, as it stands on paper; a row where nothing lies is there all the same."""
    rows = list(enumerate(results.input(slot).rows))
    return Tower(
        label,
        tuple(TowerRow(name, items_of(one for one in entries if one.row == level)) for level, name in reversed(rows)),
    )
