"""Why an act was refused: a key that the outer floors turn into a sentence in the reader's language."""

from collections.abc import Mapping


class Refusal(Exception):
    """An act that the rules do not allow now; nothing has been changed by it."""

    def __init__(self, key: str, about: Mapping[str, str | int] | None = None, *, retry: bool = False) -> None:
        super().__init__(key)
        self.key = key
        self.about = dict(about or {})
        self.retry = retry
        """True if the very same act may succeed later without anybody changing it."""


def refuse(key: str, **about: str | int) -> Refusal:
    return Refusal(key, about)
