"""Let corrections of terms go of words that nobody stands behind any more: withdrawn, or replaced by others."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.as_of import as_of_taking_back
from qidtool.actions.draw_cloud import with_words_gone
from qidtool.actions.forget_results import forget_results_in
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer, Reading
from qidtool.domain.events import CloudChanged, WordsCorrected
from qidtool.domain.ids import SeriesId, TermCorrectionId
from qidtool.domain.roles import HOUSE_ONLY
from qidtool.domain.terms import TermCorrection


@dataclass(frozen=True)
class StillSaid:
    """What somebody still says of a correction's words."""

    correction: TermCorrectionId
    keys: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    name: bool = True
    """Whether its name may stay."""


@dataclass(frozen=True)
class ForgetWords:
    as_of: int
    """Up to which taking back of words the series was looked through."""
    said: tuple[StillSaid, ...]


@act("words.forget", ForgetWords, HOUSE_ONLY)
def forget_words(given: ForgetWords, here: Occasion) -> Answer:
    """Done in the room of the series. Whatever was taken back meanwhile is looked for once more."""
    series = here.series()
    changed: set[TermCorrectionId] = set()
    for said in given.said:
        before = here.tx.corrections.get(said.correction)
        if before is None or before.series != series.id:
            continue
        after = _left_of(before, said)
        if after.is_empty:
            here.tx.corrections.drop(before.id)
        else:
            here.tx.corrections.put(replace(after, as_of=given.as_of))
        if after.is_empty or after != before:
            changed.add(before.id)
            here.record(WordsCorrected(before.id))
    if changed:
        _take_out_everywhere(series.id, changed, here)
    return {"changed": len(changed)}


def unsure_corrections(reading: Reading, series: SeriesId) -> list[TermCorrection]:
    """Those in which words may stand that nobody says any more, also if they themselves were taken back."""
    corrections = reading.corrections.where(series=series)
    if not corrections:
        return []
    as_of = as_of_taking_back(reading, series)
    return [one for one in corrections if one.as_of < as_of]


def series_in_doubt(reading: Reading) -> list[SeriesId]:
    found = dict.fromkeys(one.series for one in reading.corrections.where())
    return [series for series in found if unsure_corrections(reading, series)]


def _left_of(correction: TermCorrection, said: StillSaid) -> TermCorrection:
    return replace(
        correction,
        keys=tuple(one for one in correction.keys if one in said.keys),
        forms=tuple(one for one in correction.forms if one in said.forms),
        shown=correction.shown if said.name else "",
        borrowed=correction.borrowed if said.name else (),
    )


def _take_out_everywhere(series: SeriesId, changed: set[TermCorrectionId], here: Occasion) -> None:
    """Terms bear the name and the key of a correction in every room of the series, and in what was made of it."""
    rooms = [one.id for one in here.tx.workshops.where(series=series)]
    for room in rooms:
        for cloud in here.tx.clouds.where(room=room):
            here.tx.clouds.put(with_words_gone(cloud, cloud.drawing))
            if changed.intersection(cloud.drawing.corrections):
                here.tx.append(room, CloudChanged(cloud.id))
    forget_results_in((series, *rooms), here)
