"""The full-form dictionary of German that comes with simplemma, asked for exactly the form that is given."""

from collections.abc import Mapping
from functools import cache

from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY

from qidtool.analysis.words.strong_verbs import LOOK_LIKE_ADJECTIVES, is_strong


@cache
def _german() -> Mapping[str, str]:
    return DEFAULT_DICTIONARY_FACTORY.get_dictionary("de")


def lemma(form: str) -> str | None:
    return _german().get(form)


def is_noun(form: str) -> bool:
    """Whether the form is known with a capital, as a form of something with a capital."""
    found = lemma(form)
    return found is not None and form[:1].isupper() and found[:1].isupper()


def is_infinitive(word: str) -> bool:
    """Its forms lead to it, even where the dictionary takes it for the past of another verb (spannen, spinnen)."""
    if word in LOOK_LIKE_ADJECTIVES:
        return True
    if not word.endswith("n") or not word[:1].islower() or (is_adjective(word) and not is_strong(word)):
        return False
    found = lemma(word) or ""
    return found == word or (found.endswith("n") and word in (lemma(word[:-2] + "t"), lemma(word[:-2] + "et")))


def is_adjective(stem: str) -> bool:
    """Only adjectives and what is declined like them have a form in -em."""
    stem = stem.removesuffix("e")
    found = lemma(stem + "em") or (lemma(stem[:-2] + stem[-1] + "em") if stem.endswith(("el", "er")) else None)
    return found is not None and found[:1].islower()


def warm() -> None:
    """Loads the dictionary (about a second), for processes that want to be quick later."""
    _german()
