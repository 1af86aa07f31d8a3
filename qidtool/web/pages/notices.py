"""What everybody may read: privacy, accessibility, the design language."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from qidtool.actions.ports import Reading
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.web.days import day_in_words
from qidtool.web.house import gate

pages = Blueprint("notices", __name__)


@pages.get("/datenschutz")
def privacy() -> ResponseReturnValue:
    """Of the house, and of one workshop's series if the page is asked for it."""
    wanted = request.args.get("workshop", "")
    found = gate().store.read(lambda reading: _told(reading, wanted)) if wanted else None
    workshop, series = found or (None, None)
    deletion_day = day_in_words(series.privacy.delete_on) if series else ""
    return render_template(
        "notices/privacy.html",
        workshop=workshop,
        series=series,
        deletion_day=deletion_day,
        is_unknown=bool(wanted and not found),
    )


@pages.get("/barrierefreiheit")
def accessibility() -> ResponseReturnValue:
    return render_template("notices/accessibility.html")


@pages.get("/gestaltung")
def design() -> ResponseReturnValue:
    return render_template("gallery.html")


def _told(reading: Reading, workshop_id: str) -> tuple[Workshop, Series] | None:
    workshop = reading.workshops.get(workshop_id)
    series = reading.series.get(workshop.series) if workshop else None
    return (workshop, series) if workshop and series else None
