"""What the choices amount to: the decisions of all groups first, then each group with its way there."""

from collections.abc import Iterable

from qidtool.methodkit import (
    Bar,
    Bars,
    Block,
    Cell,
    Grid,
    GroupKind,
    GroupName,
    Heading,
    Item,
    Items,
    Results,
    Tally,
    Words,
)


def tells(results: Results) -> tuple[Block, ...]:
    return (*_together(results), *(block for group in results.groups for block in _of_group(results, group)))


def _together(results: Results) -> Iterable[Block]:
    """Nothing is said of decisions before there is one."""
    decisions = results.tally("decision")
    if not any(one.count for one in decisions):
        return
    yield _bars(results.say("Worauf sich die Gruppen geeinigt haben"), decisions)
    yield from _by_kind(results)
    yield from _not_chosen(results, decisions)
    yield _table(results)
    for one in results.entries_in("special"):
        yield Words(one.text, (one.id,), results.say("Besonderheit der Entscheidungen"))


def _by_kind(results: Results) -> Iterable[Block]:
    """Only where both kinds of groups sat: one kind alone compares with nothing."""
    labels = {
        GroupKind.HOMOGENEOUS: results.say("Entscheidungen der homogenen Gruppen"),
        GroupKind.HETEROGENEOUS: results.say("Entscheidungen der heterogenen Gruppen"),
    }
    if {one.kind for one in results.groups} >= set(labels):
        for kind, label in labels.items():
            yield from _of_kind(results, kind, label)


def _of_kind(results: Results, kind: GroupKind, label: str) -> Iterable[Block]:
    alike = {one.id for one in results.groups if one.kind is kind}
    entries = [one for one in results.entries_in("decision") if one.group in alike]
    chosen = [
        Bar(theme.text, len(there), tuple(one.id for one in there))
        for theme in results.offered("decision")
        if (there := [one for one in entries if one.about == theme.id])
    ]
    if chosen:
        yield Bars(label, tuple(sorted(chosen, key=lambda one: -one.count)))


def _not_chosen(results: Results, decisions: Iterable[Tally]) -> Iterable[Block]:
    """What no group took further stays visible."""
    left = tuple(Item(one.text) for one in decisions if not one.count)
    if left:
        yield Items(results.say("Von keiner Gruppe gewählt"), left)


def _table(results: Results) -> Grid:
    """Without the reasons on the wall, where notes never are."""
    head = [results.say("Gruppe"), results.say("Thema"), results.say("Begründung")]
    rows: list[tuple[Cell, ...]] = []
    for group in results.groups:
        decision = results.entries_in("decision", group=group.id)
        reason = results.entries_in("reason", group=group.id)
        theme = Cell(decision[0].text, (decision[0].id,)) if decision else Cell(results.say("noch offen"))
        why = Cell(reason[0].text, (reason[0].id,)) if reason else Cell("–")
        rows.append((Cell(group.name), theme, why))
    shown = 3 if results.has_notes else 2
    return Grid(results.say("Alle Entscheidungen"), tuple(head[:shown]), tuple(row[:shown] for row in rows))


def _of_group(results: Results, group: GroupName) -> Iterable[Block]:
    """Proposals and votes are told as numbers: who chose what stays with the people."""
    ways = (("proposal", results.say("Vorschläge")), ("vote", results.say("Stimmen")))
    bars = [_bars(label, results.tally(slot, group=group.id)) for slot, label in ways]
    bars = [one for one in bars if one.bars]
    if bars:
        yield Heading(group.name)
        yield from bars


def _bars(label: str, tallies: Iterable[Tally]) -> Bars:
    return Bars(label, tuple(Bar(one.text, one.count, one.entries) for one in tallies if one.count))
