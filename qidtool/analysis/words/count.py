"""From voices to the table of terms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from qidtool.analysis.words.corrections import Corrected, Correction, corrected
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.mentions import Mention, mentions_in
from qidtool.analysis.words.naming import forms_of, shown_form
from qidtool.analysis.words.phrases import find_phrases, no_phrases
from qidtool.analysis.words.readings import Reading, read
from qidtool.analysis.words.table import LeftOut, Reason, Table, Term
from qidtool.analysis.words.typos import slips
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule


def terms_of(
    voices: Sequence[Voice], counting: Counting | None = None, corrections: Sequence[Correction] = ()
) -> Table:
    """The table of terms; the order of the voices changes nothing but the order of contributions behind a term."""
    counting = counting or Counting()
    by_hand = corrected(corrections)
    readings = read(voices, by_hand.forms)
    mentions = _meant(_mentions(readings, counting))
    counted = [mention for mention in mentions if mention.key not in by_hand.excluded]
    excluded = [mention for mention in mentions if mention.key in by_hand.excluded]
    heard = {mention.voice.contribution for mention in counted}
    return Table(
        counting,
        len(voices),
        _terms(counted, counting, by_hand),
        _left_out(readings, excluded),
        tuple(voice.contribution for voice in voices if voice.contribution not in heard),
    )


def _mentions(readings: Sequence[Reading], counting: Counting) -> list[Mention]:
    phrases = find_phrases(readings, counting.whole) if counting.phrases else no_phrases()
    return [mention for reading in readings for mention in mentions_in(reading, phrases)]


def _meant(mentions: list[Mention]) -> list[Mention]:
    """Slips of the keyboard go to the word that was meant."""
    forms: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        forms[mention.key].add(mention.form)
    meant = slips(forms)
    return [replace(one, key=meant[one.key]) if one.key in meant else one for one in mentions] if meant else mentions


def _terms(mentions: Iterable[Mention], counting: Counting, by_hand: Corrected) -> tuple[Term, ...]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[by_hand.key(mention.key)].append(mention)
    terms = (_term(key, group, counting.rule, by_hand) for key, group in groups.items())
    return tuple(sorted(terms, key=lambda term: (-term.count, term.shown.casefold(), term.key)))


def _term(key: str, mentions: Sequence[Mention], rule: CountingRule, by_hand: Corrected) -> Term:
    once = {(mention.voice.speaker, mention.voice.prompt) for mention in mentions}
    return Term(
        key,
        tuple(sorted({mention.key for mention in mentions})),
        by_hand.names.get(key) or shown_form(key, mentions),
        len(once) if rule is CountingRule.ONCE_PER_PERSON else len(mentions),
        forms_of(mentions),
        tuple(dict.fromkeys(mention.voice.contribution for mention in mentions)),
    )


def _left_out(readings: Iterable[Reading], excluded: Iterable[Mention]) -> tuple[LeftOut, ...]:
    counts: Counter[tuple[str, Reason]] = Counter((mention.form, Reason.EXCLUDED) for mention in excluded)
    for reading in readings:
        counts.update((read.token.text, read.out) for read in reading.reads if read.out is not None)
    found = (LeftOut(text, count, reason) for (text, reason), count in counts.items())
    return tuple(sorted(found, key=lambda one: (-one.count, one.text, one.reason)))
