"""What is put right by hand in the counting of words, remembered for the whole series."""

import re
from dataclasses import dataclass
from enum import StrEnum

from qidtool.domain.ids import AccountId, SeriesId, TermCorrectionId
from qidtool.domain.moments import Millis

LONGEST_LABEL = 300
NEVER = -1
_WORD = re.compile(r"[^\W_]+")
_SPLIT_OFF = "="
"""What the key of a spelling begins with that was split off."""


class CorrectionKind(StrEnum):
    JOIN = "join"
    SPLIT = "split"
    RENAME = "rename"
    EXCLUDE = "exclude"


@dataclass(frozen=True)
class TermCorrection:
    """Terms are named by the keys of the table; a split names the forms that become terms of their own.

    Both are words people wrote. Once nobody stands behind one of them any more, it leaves the correction.
    """

    id: TermCorrectionId
    series: SeriesId
    kind: CorrectionKind
    created_at: Millis
    keys: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    shown: str = ""
    """The name given by hand; empty for the form people wrote most."""
    borrowed: tuple[str, ...] = ()
    """Words of that name that people had written when it was given; the others are the moderation's own."""
    made_by: AccountId | None = None
    taken_back_at: Millis | None = None
    as_of: int = NEVER
    """Up to which taking back of words in the series it was looked through for words that nobody wrote any more."""

    @property
    def label(self) -> str:
        """What was put right, as people read it in the list; composed, so that words are kept in no further place."""
        words = ", ".join(self.forms or (one.removeprefix(_SPLIT_OFF) for one in self.keys))
        said = f"{words} → {self.shown}" if self.shown else words
        return said if len(said) <= LONGEST_LABEL else f"{said[: LONGEST_LABEL - 1]}…"

    @property
    def is_empty(self) -> bool:
        """Whether too many words have left it for there to be anything it could still put right."""
        match self.kind:
            case CorrectionKind.SPLIT:
                return not self.forms
            case CorrectionKind.EXCLUDE:
                return not self.keys
            case CorrectionKind.RENAME:
                return not (self.keys and self.shown)
            case CorrectionKind.JOIN:
                # With a name, what is left of two terms is still called so.
                return len(self.keys) < (1 if self.shown else 2)


def words_of(text: str) -> list[str]:
    return _WORD.findall(text)


def words_in(text: str) -> frozenset[str]:
    """All of them, whether in capitals or not."""
    return frozenset(map(str.casefold, words_of(text)))


def borrowed_from(name: str, written: frozenset[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words_of(name) if word.casefold() in written))
