"""Put the counting of words right by hand: join, split, rename or exclude terms, and take it back."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.contributions import ContributionStatus
from qidtool.domain.errors import refuse
from qidtool.domain.events import WordsCorrected
from qidtool.domain.ids import SeriesId, TermCorrectionId
from qidtool.domain.roles import LEADERS
from qidtool.domain.terms import CorrectionKind, TermCorrection, borrowed_from, words_in

LONGEST_NAME = 80
MOST_NAMED = 200
MOST_CORRECTIONS = 1000


@dataclass(frozen=True)
class CorrectWords:
    kind: CorrectionKind
    keys: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    shown: str = ""


@dataclass(frozen=True)
class TakeBackCorrection:
    correction: TermCorrectionId


@act("words.correct", CorrectWords, LEADERS)
def correct_words(given: CorrectWords, here: Occasion) -> Answer:
    """The act's id becomes the correction's id. It holds for every workshop of the series."""
    _check(given)
    workshop = here.workshop()
    if here.tx.corrections.count(series=workshop.series) >= MOST_CORRECTIONS:
        raise refuse("list_too_long", most=MOST_CORRECTIONS)
    shown = " ".join(given.shown.split())
    correction = TermCorrection(
        TermCorrectionId(here.act), workshop.series, given.kind, here.now, given.keys, given.forms,
        shown, _borrowed(shown, given.keys, workshop.series, here), here.actor.account,
    )  # fmt: skip
    here.tx.corrections.add(correction)
    return {"correction": correction.id, "n": here.record(WordsCorrected(correction.id))}


@act("words.take_back", TakeBackCorrection, LEADERS)
def take_back_correction(given: TakeBackCorrection, here: Occasion) -> Answer:
    correction = here.tx.corrections.get(given.correction)
    if correction is None or correction.series != here.workshop().series:
        raise refuse("correction_unknown")
    if correction.taken_back_at is not None:
        return {}
    here.tx.corrections.put(replace(correction, taken_back_at=here.now))
    return {"n": here.record(WordsCorrected(correction.id))}


def _check(given: CorrectWords) -> None:
    named = given.forms if given.kind is CorrectionKind.SPLIT else given.keys
    fewest = 2 if given.kind is CorrectionKind.JOIN else 1
    if not fewest <= len(set(named) - {""}) or len(given.keys) + len(given.forms) > MOST_NAMED:
        raise refuse("terms_wrong")
    if given.kind is CorrectionKind.RENAME and not given.shown:
        raise refuse("text_empty")
    if len(given.shown) > LONGEST_NAME:
        raise refuse("title_too_long", most=LONGEST_NAME)


def _borrowed(name: str, keys: tuple[str, ...], series: SeriesId, here: Occasion) -> tuple[str, ...]:
    """Looked up in the transaction itself: a moment later a word may be withdrawn, and nobody knows whose it was."""
    if not name:
        return ()
    written = set().union(*map(words_in, keys))
    for workshop in here.tx.workshops.where(series=series):
        cards = here.tx.contributions.where(workshop=workshop.id)
        kept = [one.id for one in cards if one.status is not ContributionStatus.WITHDRAWN]
        for text in here.tx.words(kept).values():
            written |= words_in(text)
    return borrowed_from(name, frozenset(written))
