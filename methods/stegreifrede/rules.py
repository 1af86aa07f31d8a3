"""What the speeches amount to: for each group its keywords and what was taken down, printed only with consent."""

from collections.abc import Iterable

from qidtool.methodkit import EXACT, Block, Entry, GroupName, Heading, Items, Quote, Results, Words, items_of


def tells(results: Results) -> tuple[Block, ...]:
    """In the order of the groups, which is the running order; what is about all stands below none of them."""
    groups = [block for group in results.groups for block in _of_group(results, group)]
    about_all = [*_withheld(results), *_special(results)]
    between = [Heading(results.say("Zu allen Reden"))] if groups and about_all else []
    return (*groups, *between, *about_all)


def _of_group(results: Results, group: GroupName) -> Iterable[Block]:
    keywords = results.entries_in("keywords", group=group.id)
    quotes = [one for one in results.entries_in("quotes", about=group.id) if results.agreed(one)]
    if not (keywords or quotes):
        return
    yield Heading(group.name)
    if keywords:
        yield Items(results.say("Stichworte"), items_of(keywords))
    yield from (_quote(one, group) for one in quotes)


def _quote(entry: Entry, group: GroupName) -> Quote:
    return Quote(entry.text, entry.passages, group.name, EXACT.id in entry.marks, (entry.id,))


def _withheld(results: Results) -> Iterable[Words]:
    """What nobody agreed to print is counted, so that nobody wonders where it went."""
    withheld = [one for one in results.entries_in("quotes") if not results.agreed(one)]
    if len(withheld) == 1:
        yield Words(results.say("Ein Zitat ist ohne Zustimmung und steht deshalb nicht hier."))
    elif withheld:
        number = len(withheld)
        yield Words(results.say("{number} Zitate sind ohne Zustimmung und stehen deshalb nicht hier.", number=number))


def _special(results: Results) -> Iterable[Words]:
    for one in results.entries_in("special"):
        yield Words(one.text, (one.id,), results.say("Besonderheit der Reden"))
