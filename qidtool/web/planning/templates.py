"""The words that planning templates may ask for."""

from qidtool.web import days
from qidtool.web.planning import words


def tools() -> dict[str, object]:
    return {"days": days, "words": words}
