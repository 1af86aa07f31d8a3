"""The names that a method gives in its program: plain enough for folders, addresses and the database."""

import re

NAME = re.compile(r"[a-z][a-z0-9_]{1,39}")


def odd_names(where: str, names: list[str]) -> str | None:
    """One German sentence on the first name that is not plain or stands there twice."""
    odd = next((one for one in names if not NAME.fullmatch(one)), None)
    if odd is not None:
        return f"{where}: „{odd}“ braucht 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche."
    twice = next((one for one in names if names.count(one) > 1), None)
    return f"{where}: „{twice}“ kommt mehrfach vor." if twice else None
