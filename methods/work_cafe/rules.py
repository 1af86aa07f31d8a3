"""What the posters amount to: for each theme what several groups have, what one kind has, and each group's poster."""

from collections.abc import Iterable, Sequence

from qidtool.methodkit import (
    Block,
    Entry,
    GroupKind,
    GroupName,
    Heading,
    Item,
    Items,
    Prompt,
    Results,
    Words,
    alike,
    items_of,
)


def tells(results: Results) -> tuple[Block, ...]:
    return tuple(block for prompt in results.prompts for block in _theme(results, prompt))


def _theme(results: Results, prompt: Prompt) -> Iterable[Block]:
    terms = results.entries_in("terms", prompt=prompt.id)
    special = results.entries_in("special", prompt=prompt.id)
    if not (terms or special or results.entries_in("relations", prompt=prompt.id)):
        return
    yield Heading(prompt.text)
    for one in special:  # below the posters it would seem to be about the last one
        yield Words(one.text, (one.id,), results.say("Besonderheit an diesem Plakat"))
    if results.shared_posters:
        yield from _hanging(results, prompt, None)
    else:
        yield from _shared(results, terms)
        yield from _by_kind(results, terms)
        for group in results.groups:
            yield from _poster(results, prompt, group)


def _shared(results: Results, terms: Iterable[Entry]) -> Iterable[Items]:
    """Counted by groups: a group that wrote a term twice has it once."""
    found: dict[str, list[Entry]] = {}
    for one in terms:
        found.setdefault(alike(one.text), []).append(one)
    several = [each for each in found.values() if len(_groups_of(each)) > 1]
    if several:
        items = [_in_groups(results, each) for each in sorted(several, key=lambda each: -len(_groups_of(each)))]
        yield Items(results.say("Auf den Plakaten mehrerer Gruppen"), tuple(items))


def _in_groups(results: Results, entries: list[Entry]) -> Item:
    number = len(_groups_of(entries))
    detail = results.say("in {number} Gruppen", number=number)
    return Item(entries[0].text, entries=tuple(one.id for one in entries), detail=detail)


def _groups_of(entries: Iterable[Entry]) -> set[str]:
    return {one.group for one in entries}


def _by_kind(results: Results, terms: Sequence[Entry]) -> Iterable[Items]:
    """What stands only with one kind of groups; where there is one kind alone, nothing can be compared."""
    labels = {
        GroupKind.HOMOGENEOUS: results.say("Nur in homogenen Gruppen"),
        GroupKind.HETEROGENEOUS: results.say("Nur in heterogenen Gruppen"),
    }
    kinds = {one.id: one.kind for one in results.groups}
    if not set(labels) <= set(kinds.values()):
        return
    for kind, label in labels.items():
        elsewhere = {alike(one.text) for one in terms if kinds.get(one.group) not in (kind, None)}
        only = [one for one in terms if kinds.get(one.group) is kind and alike(one.text) not in elsewhere]
        if only:
            yield Items(label, items_of(only))


def _poster(results: Results, prompt: Prompt, group: GroupName) -> Iterable[Block]:
    hanging = list(_hanging(results, prompt, group))
    if hanging:
        yield Heading(group.name, 2)
        yield from hanging


def _hanging(results: Results, prompt: Prompt, group: GroupName | None) -> Iterable[Items]:
    """On the poster of one group, or on the one that all groups share: there each entry says whose it is."""
    whose = group.id if group else None
    terms = results.entries_in("terms", prompt=prompt.id, group=whose)
    relations = results.entries_in("relations", prompt=prompt.id, group=whose)
    known = {one.id for one in terms}
    items = tuple(_term(results, one, relations) for one in _most_dots_first(results, terms))
    if items:
        yield Items(results.say("Das Plakat"), items)
    loose = [one for one in relations if one.about not in known]
    if loose:
        alone = tuple(Item(one.text, entries=(one.id,), detail=_whose(results, one)) for one in loose)
        yield Items(results.say("In Bezug gesetzt"), alone if results.shared_posters else items_of(loose))


def _term(results: Results, term: Entry, relations: Iterable[Entry]) -> Item:
    """With what was written to it beneath it, and its dots behind it."""
    dotted = _dots(results, len(results.entries_in("potential", about=term.id)))
    below = tuple(
        Item(one.text, entries=(one.id,), detail=_whose(results, one)) for one in relations if one.about == term.id
    )
    detail = ", ".join(filter(None, (_whose(results, term), dotted)))
    return Item(term.text, entries=(term.id,), detail=detail, below=below)


def _whose(results: Results, one: Entry) -> str:
    """On a poster of its own a group stands in the heading."""
    group = results.group(one.group) if results.shared_posters else None
    return group.name if group else ""


def _dots(results: Results, number: int) -> str:
    if not number:
        return ""
    return results.say("1 Punkt") if number == 1 else results.say("{number} Punkte", number=number)


def _most_dots_first(results: Results, terms: Iterable[Entry]) -> list[Entry]:
    return sorted(terms, key=lambda one: -len(results.entries_in("potential", about=one.id)))
