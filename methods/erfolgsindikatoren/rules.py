"""What the indicators amount to: the table of all groups, all first places, and which indicators check no goal."""

from collections.abc import Iterable

from qidtool.methodkit import Block, Cell, Entry, Grid, GroupName, Item, Items, Results, Words

ELSEWHERE = "elsewhere"
UNFIT = "unfit"
SLOT = "indicators"


def tells(results: Results) -> tuple[Block, ...]:
    if not results.entries_in(SLOT):
        return ()
    return (_table(results), *_first_places(results), *_unfit(results), *_goals_without(results), *_special(results))


def _table(results: Results) -> Grid:
    """One row for each group and rank, so that a missing third one is seen."""
    head = (results.say("Gruppe"), results.say("Rang"), results.say("Indikator"), results.say("Ziel"))
    ranks = range(len(results.input(SLOT).rows))
    rows = [_row(results, group, rank) for group in results.groups for rank in ranks]
    return Grid(results.say("Die Indikatoren aller Gruppen"), head, tuple(rows))


def _row(results: Results, group: GroupName, rank: int) -> tuple[Cell, ...]:
    found = results.entries_in(SLOT, group=group.id, row=rank)
    here = (Cell(group.name), Cell(str(rank + 1)))
    if not found:
        return (*here, Cell("–"), Cell("–"))
    return (*here, Cell(found[0].text, (found[0].id,)), Cell(_goal(results, found[0])))


def _goal(results: Results, entry: Entry) -> str:
    goal = results.text_of(entry.about)
    if ELSEWHERE in entry.marks:
        level = results.say("auf einer anderen Ebene")
        return f"{goal} ({level})" if goal else level
    return goal or results.say("keinem Ziel zugeordnet")


def _first_places(results: Results) -> Iterable[Items]:
    first = results.entries_in(SLOT, row=0)
    if first:
        yield Items(results.say("Alle ersten Plätze"), tuple(_item(results, one) for one in first))


def _unfit(results: Results) -> Iterable[Items]:
    """Said by the group itself, or plain to see because no goal stands behind it."""
    lost = [one for one in results.entries_in(SLOT) if UNFIT in one.marks or not (one.about or ELSEWHERE in one.marks)]
    if lost:
        reasons = {True: results.say("die Gruppe selbst sagt es"), False: results.say("ohne Ziel")}
        items = tuple(
            Item(one.text, entries=(one.id,), detail=f"{_name(results, one)}: {reasons[UNFIT in one.marks]}")
            for one in lost
        )
        yield Items(results.say("Diese Indikatoren können kein Ziel prüfen"), items)


def _goals_without(results: Results) -> Iterable[Items]:
    """A goal that nobody can check stays visible."""
    fit = {one.about for one in results.entries_in(SLOT) if UNFIT not in one.marks}
    left = [goal for goal in results.offered(SLOT) if goal.id not in fit]
    if left:
        yield Items(results.say("Ziele ohne Indikator"), tuple(Item(one.text) for one in left))


def _special(results: Results) -> Iterable[Words]:
    for one in results.entries_in("special"):
        yield Words(one.text, (one.id,), results.say("Besonderheit der Indikatoren"))


def _item(results: Results, entry: Entry) -> Item:
    return Item(entry.text, entries=(entry.id,), detail=_name(results, entry))


def _name(results: Results, entry: Entry) -> str:
    group = results.group(entry.group)
    return group.name if group else results.say("ohne Gruppe")
