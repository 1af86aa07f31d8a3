"""From contributions to a drawn cloud: who counts as a voice, what was put right by hand, and how much fits a wall."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qidtool.actions.ports import Reading
from qidtool.analysis.clouds import cloud as sheet
from qidtool.analysis.clouds.growing import grown
from qidtool.analysis.words.corrections import Correction, CorrectionKind
from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.table import Table, Term
from qidtool.analysis.words.voices import Voice
from qidtool.domain.agenda import Step
from qidtool.domain.clouds import Cloud, CloudPlace, CloudTerm, CloudWord, Drawing, TermForm
from qidtool.domain.contributions import Contribution
from qidtool.domain.ids import ContributionId, SeriesId, TermCorrectionId
from qidtool.domain.terms import TermCorrection
from qidtool.places import STATIC

FONT = STATIC / "dist" / "fonts" / "atkinson-hyperlegible-next-latin-600-normal.woff2"
"""What screens and documents write clouds in; without it Pillow's own font is near enough."""
CALM = 60
"""More terms than this make a wall restless: then what was said once or twice stays in the table."""
HIGHEST_STEP = 4
ENOUGH = 12
"""Fewer words than this are no cloud on paper."""

Words = Mapping[ContributionId, str]


def draw(
    cloud: Cloud,
    step: Step,
    contributions: Iterable[Contribution],
    words: Words,
    by_hand: Sequence[TermCorrection],
    *,
    printed: bool = False,
) -> Drawing:
    """The next drawing of a cloud; words that stay keep their places."""
    here = [one for one in contributions if is_at(one, step, cloud.place) and words.get(one.id)]
    counted = terms_of(_voices(step, here, words), Counting(cloud.rule, more_than=0), corrections(by_hand))
    threshold = printed_threshold if printed else calm_threshold
    more_than = cloud.at_least - 1 if cloud.at_least is not None else threshold(counted.terms)
    table = replace(counted, counting=Counting(cloud.rule, more_than))
    drawn = grown(_previous(cloud.drawing, table.terms), table.in_cloud, str(FONT) if FONT.is_file() else "")
    drawing = _drawing(table, drawn, tuple(one.id for one in by_hand))
    return replace(drawing, rule=cloud.rule, at_least=cloud.at_least)


def is_at(contribution: Contribution, step: Step, place: CloudPlace) -> bool:
    """Cards of participants only; what the moderation notes for itself is nobody's voice."""
    slot = step.form.input(contribution.input)
    is_here = contribution.step == place.step and contribution.prompt == place.prompt
    return is_here and slot is not None and slot.is_for_cloud and place.input in ("", slot.id)


def calm_threshold(terms: Iterable[Term]) -> int:
    """How often a term may be said without being placed: as seldom as the wall stays calm."""
    counts = [term.count for term in terms]
    steps = range(HIGHEST_STEP)
    return next((step for step in steps if sum(count > step for count in counts) <= CALM), HIGHEST_STEP)


def printed_threshold(terms: Iterable[Term]) -> int:
    """What was said more than twice; a small hall prints what it has."""
    counts = [term.count for term in terms]
    return next((step for step in (2, 1) if sum(count > step for count in counts) >= ENOUGH), 0)


def corrections_of(reading: Reading, series: SeriesId) -> list[TermCorrection]:
    return [one for one in reading.corrections.where(series=series) if one.taken_back_at is None]


def corrections(by_hand: Iterable[TermCorrection]) -> list[Correction]:
    return [Correction(CorrectionKind(one.kind.value), one.keys, one.forms, one.shown) for one in by_hand]


def _voices(step: Step, contributions: Iterable[Contribution], words: Words) -> list[Voice]:
    asked = {one.id: one.text for one in step.prompts}
    return [Voice(one.id, words[one.id], _speaker(one), asked.get(one.prompt, "")) for one in contributions]


def _speaker(one: Contribution) -> str | None:
    """All that the documentation wrote for one room or group is one voice, however many cards it took."""
    return f"documentation {one.group or ''}" if one.is_documented else one.participant


def _previous(drawing: Drawing, terms: Iterable[Term]) -> sheet.Cloud | None:
    if not drawing.words:
        return None
    heirs = _heirs(drawing, terms)
    words = tuple(
        sheet.PlacedWord(
            heirs.get(one.key, one.key), one.text, one.x, one.y, one.size,
            sheet.Box(one.left, one.top, one.width, one.height),
        )
        for one in drawing.words
    )  # fmt: skip
    return sheet.Cloud(words, (), drawing.scale)


def _heirs(drawing: Drawing, terms: Iterable[Term]) -> dict[str, str]:
    """A term whose key is gone, such as the first of several joined words, leaves its place to what is left of it."""
    known = {key: term.key for term in terms for key in (*term.keys, term.key)}
    taken = {one.key for one in drawing.terms}
    heirs: dict[str, str] = {}
    for one in drawing.terms:
        left = (known[key] for key in one.keys if key in known)
        heir = next((key for key in left if key not in taken), None)
        if one.key not in known and heir is not None:
            heirs[one.key] = heir
            taken.add(heir)
    return heirs


def _drawing(table: Table, drawn: sheet.Cloud, by_hand: tuple[TermCorrectionId, ...]) -> Drawing:
    terms = tuple(
        CloudTerm(one.key, one.keys, one.shown, one.count,
                  tuple(TermForm(form.text, form.count) for form in one.forms), one.contributions)
        for one in table.terms
    )  # fmt: skip
    words = tuple(
        CloudWord(one.key, one.text, one.x, one.y, one.size, one.box.left, one.box.top, one.box.width, one.box.height)
        for one in drawn.words
    )
    more_than = table.counting.more_than
    return Drawing(terms, words, more_than, drawn.scale, table.voices, table.without_term, by_hand)
