"""The sentences that the scripts of a page show, for languages other than German: the German sentence is the key."""

import json
from collections.abc import Mapping
from functools import cache

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from qidtool.places import STATIC, TRANSLATIONS

Texts = Mapping[str, str | list[str]]
"""By the German sentence; of what is counted, by the German singular, both forms."""


def script_texts(code: str, entry: str, words: Mapping[str, str] | None = None) -> str:
    """What one bundle may say and no more: a phone on a thin line carries it with its page. `words` come along."""
    return json.dumps({**(words or {}), **_texts(code, entry)}, ensure_ascii=False, separators=(",", ":"))


@cache
def _texts(code: str, entry: str) -> Texts:
    path = TRANSLATIONS / code / "LC_MESSAGES" / "messages.po"
    if code == "de" or not path.is_file():
        return {}
    modules = _modules_in(entry)
    with path.open("rb") as file:
        said = [one for one in read_po(file) if one.id and modules & {place for place, _ in one.locations}]
    return dict(map(_pair, said))


def _modules_in(entry: str) -> set[str]:
    """The build writes down what went into each bundle."""
    path = STATIC / "dist" / "modules.json"
    found: dict[str, list[str]] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return set(found.get(entry, ()))


def _pair(one: Message) -> tuple[str, str | list[str]]:
    key = one.id if isinstance(one.id, str) else one.id[0]
    return key, list(one.string) if isinstance(one.string, list | tuple) else one.string or key
