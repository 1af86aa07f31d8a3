"""Corrections by hand: data that lies on top of the counting and is taken back by leaving out the last one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class CorrectionKind(StrEnum):
    JOIN = "join"
    SPLIT = "split"
    RENAME = "rename"
    EXCLUDE = "exclude"


@dataclass(frozen=True)
class Correction:
    """Made by the functions below; plain enough to be kept as JSON."""

    kind: CorrectionKind
    keys: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    shown: str = ""


def join(keys: Iterable[str], shown: str = "") -> Correction:
    return Correction(CorrectionKind.JOIN, tuple(keys), shown=shown)


def split(forms: Iterable[str]) -> Correction:
    """Each form, as it was written, becomes a term of its own."""
    return Correction(CorrectionKind.SPLIT, forms=tuple(forms))


def rename(keys: Iterable[str], shown: str) -> Correction:
    return Correction(CorrectionKind.RENAME, tuple(keys), shown=shown)


def exclude(keys: Iterable[str]) -> Correction:
    return Correction(CorrectionKind.EXCLUDE, tuple(keys))


@dataclass(frozen=True)
class Corrected:
    """What all corrections together say; only names given twice depend on their order, the later one holds."""

    forms: frozenset[str]
    excluded: frozenset[str]
    groups: dict[str, str]
    names: dict[str, str]

    def key(self, key: str) -> str:
        return self.groups.get(key, key)


def corrected(corrections: Sequence[Correction]) -> Corrected:
    groups = _groups([one.keys for one in corrections if one.kind is CorrectionKind.JOIN])
    return Corrected(
        frozenset(form for one in corrections for form in one.forms if one.kind is CorrectionKind.SPLIT),
        frozenset(key for one in corrections for key in one.keys if one.kind is CorrectionKind.EXCLUDE),
        groups,
        {groups.get(key, key): one.shown for one in corrections if one.shown for key in one.keys},
    )


def _groups(joins: Sequence[tuple[str, ...]]) -> dict[str, str]:
    """Every joined key with the smallest key of its group, whatever the order of joining."""
    group: dict[str, str] = {}
    for keys in joins:
        ends = {group.get(key, key) for key in keys} | set(keys)
        smallest = min(ends, default="")
        group.update(dict.fromkeys(keys, smallest))
        group.update({key: smallest for key, end in group.items() if end in ends})
    return group
