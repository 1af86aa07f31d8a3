"""Every kind of event by its name, wherever it is written down."""

from qidtool.domain import events, picture_events, protocol_events
from qidtool.domain.events import Event

WRITTEN_DOWN_IN = (events, picture_events, protocol_events)
"""A module that nobody loads would have no events."""


def _kinds(base: type[Event]) -> dict[str, type[Event]]:
    """What others build upon is no kind by itself."""
    below = {kind: one for each in base.__subclasses__() for kind, one in _kinds(each).items()}
    return below or {base.kind: base}


EVENTS: dict[str, type[Event]] = _kinds(Event)
