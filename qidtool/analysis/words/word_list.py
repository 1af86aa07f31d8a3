"""Lists of words are written as a text, so that they stay readable."""


def words_in(text: str) -> frozenset[str]:
    return frozenset(text.split())
