"""Which words of the corrections by hand somebody in the series still says; all others have to leave them."""

from collections.abc import Sequence

import msgspec

from qidtool.actions.as_of import as_of_taking_back
from qidtool.actions.forget_words import ForgetWords, StillSaid, unsure_corrections
from qidtool.actions.ports import Reading
from qidtool.analysis.words.carried import carried_forms, carried_keys, words_of_name
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.ids import SeriesId
from qidtool.domain.terms import TermCorrection
from qidtool.jobs.answering import Message


def still_said(reading: Reading, series: SeriesId) -> Message:
    """The data of the act that lets go of the rest; empty if there is nothing to look through."""
    unsure = unsure_corrections(reading, series)
    if not unsure:
        return {}
    as_of, texts = as_of_taking_back(reading, series), _texts(reading, series)
    said_keys = carried_keys({key for one in unsure for key in _keys_in(one)}, texts)
    said_forms = carried_forms({form for one in unsure for form in one.forms}, texts)
    said = tuple(
        StillSaid(
            one.id,
            tuple(key for key in one.keys if key in said_keys),
            tuple(form for form in one.forms if form in said_forms),
            _may_keep_name(one, said_keys),
        )
        for one in unsure
    )
    given: Message = msgspec.to_builtins(ForgetWords(as_of, said))
    return given


def _texts(reading: Reading, series: SeriesId) -> Sequence[str]:
    """Also what is hidden or waits: it may be shown again, and nobody but the moderation sees the corrections."""
    kept = [
        one.id
        for workshop in reading.workshops.where(series=series)
        for one in reading.contributions.where(workshop=workshop.id)
        if one.status is not ContributionStatus.WITHDRAWN
    ]
    return list(reading.words(kept).values())


def _may_keep_name(correction: TermCorrection, said: frozenset[str]) -> bool:
    """A name goes with the first of its words that was somebody's and is nobody's any more."""
    own_words = {part for key in correction.keys for part in (key, *key.split())}
    borrowed = set(map(str.casefold, correction.borrowed))
    for word, readings in words_of_name(correction.shown).items():
        was_written = word.casefold() in borrowed or not own_words.isdisjoint(readings)
        if was_written and said.isdisjoint(readings):
            return False
    return True


def _keys_in(correction: TermCorrection) -> set[str]:
    return {*correction.keys, *(key for readings in words_of_name(correction.shown).values() for key in readings)}
