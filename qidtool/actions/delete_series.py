"""Delete a series on its day, a rehearsal at any time, with all that was said in it; the journal goes along."""

from dataclasses import dataclass
from datetime import date

from qidtool.actions.act import act
from qidtool.actions.end_session import end_sessions
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer, Reading
from qidtool.domain.days import day_of
from qidtool.domain.errors import refuse
from qidtool.domain.ids import SeriesId
from qidtool.domain.moments import Millis
from qidtool.domain.roles import HOUSE_ONLY
from qidtool.domain.series import Series


@dataclass(frozen=True)
class DeleteSeries:
    series: SeriesId


@act("series.delete", DeleteSeries, HOUSE_ONLY)
def delete_series(given: DeleteSeries, here: Occasion) -> Answer:
    """Done in the house's own room: the series' room is gone afterwards. Its day has come, or it is a rehearsal."""
    series = here.tx.series.get(given.series)
    if series is None or not (series.rehearsal_of or is_due(series, here.now)):
        raise refuse("series_unknown")
    for workshop in here.tx.workshops.where(series=series.id):
        end_sessions(here.tx.sessions.where(workshop=workshop.id), here)
        here.tx.close_room(workshop.id)
    here.tx.close_room(series.id)
    here.tx.series.drop(series.id)
    return {}


def due_series(reading: Reading, at: Millis) -> list[Series]:
    return [one for one in reading.series.where() if is_due(one, at)]


def is_due(series: Series, at: Millis) -> bool:
    """The named day itself is still kept."""
    day = series.privacy.delete_on
    return bool(day) and date.fromisoformat(day) < day_of(at)
