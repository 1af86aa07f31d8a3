"""The calendar file of a workshop, for those who lead it and for those who were given the way in."""

from flask import Response
from flask_babel import gettext as _
from werkzeug.exceptions import NotFound

from qidtool.actions.ports import Reading
from qidtool.domain.workshop import Workshop
from qidtool.web.calendar_file import Appointment, calendar_answer
from qidtool.web.documentation.words import named
from qidtool.web.house import gate
from qidtool.web.planning.invitation import invitation_in


def appointment_of(workshop: Workshop) -> Response:
    """As long as the day is open there is no file."""
    found = gate().store.read(lambda reading: _found(reading, workshop))
    if found is None:
        raise NotFound
    return calendar_answer(found, named(_("Einladung"), workshop.title, ending="ics"))


def _found(reading: Reading, workshop: Workshop) -> Appointment | None:
    series = reading.series.get(workshop.series)
    if series is None:
        return None
    return invitation_in(reading, workshop, series, reading.steps.where(workshop=workshop.id))
