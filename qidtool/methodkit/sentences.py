"""The words of a method in further languages: one toml file each, the German sentence on the left."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

GERMAN = "de"

Sentences = Mapping[str, str]
Translate = Callable[[str], str]


class SentencesError(Exception):
    """A file with sentences that cannot be understood; the message is a German sentence."""


def read_languages(folder: Path) -> Mapping[str, Sentences]:
    """The languages a `texts` folder holds, by the names of its files."""
    files = sorted(folder.glob("*.toml"))
    return MappingProxyType({file.stem: read_sentences(file) for file in files})


def read_sentences(file: Path) -> Sentences:
    try:
        found = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SentencesError(f"texts/{file.name} ist kein lesbares TOML: {error}.") from error
    wrong = next((key for key, value in found.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise SentencesError(
            f"texts/{file.name}: Zu „{wrong}“ gehört genau ein Satz, beide stehen in Anführungszeichen."
        )
    return MappingProxyType({key: str(value) for key, value in found.items()})
