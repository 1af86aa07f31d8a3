"""Whether a word still stands in what people wrote, by itself and whoever counts: unlike a term, that needs no others.

The key of a word depends on what others say (a phrase, a slip, a second reading). So a word is carried by a text if any
of its readings could have that key: in doubt somebody still says it.
"""

from collections.abc import Iterable, Iterator, Mapping, Set

from qidtool.analysis.words.base import base_of
from qidtool.analysis.words.phrases import compounds_in
from qidtool.analysis.words.readings import Reading, read, split_key
from qidtool.analysis.words.second_readings import second_readings
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.stop_words import is_stop_word
from qidtool.analysis.words.tokens import tokens_of
from qidtool.analysis.words.voices import Voice
from qidtool.domain.ids import ContributionId
from qidtool.domain.terms import words_in, words_of

Sought = Mapping[str, frozenset[str]]
"""What is looked for, with the words it consists of."""
_NOBODY = ContributionId("")
_BEGIN = 2


def carried_keys(keys: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """Those of the keys that at least one text carries; a phrase is carried by a text in which all its words stand."""
    sought: Sought = {key: frozenset(key.split()) for key in keys if key.strip()}
    missing = sought
    for text in texts:
        if not missing:
            break
        (reading,) = read([Voice(_NOBODY, text)])
        missing = _not_among(set(_said_in(reading)), missing)
        missing = _not_among(_compounds_like(missing, reading), missing)
    return frozenset(sought.keys() - missing.keys())


def carried_forms(forms: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """Those of the spellings that stand in at least one text as they are, and not as a part of another word."""
    sought = {form: _in_pieces(form) for form in forms if form.strip()}
    missing = sought
    for text in texts:
        if not missing:
            break
        whole, pieces = text.strip(), _in_pieces(text)
        missing = {form: own for form, own in missing.items() if form != whole and (not own or own not in pieces)}
    return frozenset(sought.keys() - missing.keys())


def words_of_name(name: str) -> dict[str, frozenset[str]]:
    """The words of a name that say something, each with every key it may have."""
    (reading,) = read([Voice(_NOBODY, name)])
    words = {*words_of(name), *(one.token.text for one in reading.reads)}
    telling = (word for word in words if not is_stop_word(plain(word)))
    return {word: frozenset(_read(word)) for word in telling} | {key: frozenset({key}) for key in compounds_in(reading)}


def _not_among(said: Set[str], sought: Sought) -> Sought:
    return {key: parts for key, parts in sought.items() if key not in said and not parts <= said}


def _said_in(reading: Reading) -> Iterator[str]:
    text = reading.voice.text
    for one in reading.reads:
        yield one.key
        yield split_key(one.token.text)
        yield from _read(one.token.text)
    yield from words_in(text)
    yield plain(text).strip().casefold()


def _compounds_like(keys: Iterable[str], reading: Reading) -> set[str]:
    """Only if a word begins like one of the keys: to look up all neighbours as one word takes as long as all else."""
    begin = {key[:_BEGIN].casefold() for key in keys}
    is_near = any(one.token.text[:_BEGIN].casefold() in begin for one in reading.reads)
    return set(compounds_in(reading)) if is_near else set()


def _read(word: str) -> Iterator[str]:
    yield base_of(word)
    yield plain(word).casefold()
    yield from second_readings(word)


def _in_pieces(text: str) -> str:
    """The tokens between line ends, so that one run of them is found in another; empty if there are none."""
    tokens = [token.text for token in tokens_of(text)]
    return "\n".join(("", *tokens, "")) if tokens else ""
