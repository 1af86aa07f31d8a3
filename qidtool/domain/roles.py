"""The roles a person can have, towards the house and towards one room."""

from enum import StrEnum


class Role(StrEnum):
    OPERATOR = "operator"
    FACILITATOR = "facilitator"
    DOCUMENTER = "documenter"
    AUTHOR = "author"
    READER = "reader"
    PARTICIPANT = "participant"
    PROJECTOR = "projector"
    STRANGER = "stranger"
    HOUSE = "house"
    """The program itself, for what no client may ask for directly."""


STAFF = frozenset({Role.OPERATOR, Role.FACILITATOR, Role.DOCUMENTER, Role.AUTHOR, Role.READER})
LEADERS = frozenset({Role.FACILITATOR})
DOCUMENTERS = frozenset({Role.FACILITATOR, Role.DOCUMENTER})
"""They keep what a day leaves behind besides contributions: photos, slides."""
PLANNERS = frozenset({Role.OPERATOR, Role.FACILITATOR})
OPERATORS = frozenset({Role.OPERATOR})
WRITERS = frozenset({Role.PARTICIPANT, Role.FACILITATOR})
TAKES_DOWN = frozenset({Role.DOCUMENTER, Role.FACILITATOR})
"""Who keeps the protocol of a day; all of them keep the same one."""
HOUSE_ONLY = frozenset({Role.HOUSE})
ANYONE = frozenset(Role)
