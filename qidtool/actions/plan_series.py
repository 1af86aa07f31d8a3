"""Set up a series, and change what it says of itself."""

from dataclasses import dataclass, field, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.days import day_of
from qidtool.domain.errors import refuse
from qidtool.domain.events import SeriesChanged, SeriesPlanned, StaffChanged, WorkshopChanged
from qidtool.domain.ids import AccountId, RoomId, SeriesId
from qidtool.domain.people import Staff
from qidtool.domain.roles import LEADERS, PLANNERS, Role
from qidtool.domain.series import Privacy, Series, is_allowed_deletion

LONGEST_TITLE = 160
LONGEST_PROSE = 2000
MOST_ITEMS = 60


@dataclass(frozen=True)
class SeriesDetails:
    title: str
    guiding_question: str = ""
    goal: str = ""
    themes: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    privacy: Privacy = field(default_factory=Privacy)


@act("series.plan", SeriesDetails, PLANNERS)
def plan_series(given: SeriesDetails, here: Occasion) -> Answer:
    """The act's id becomes the series' id."""
    here.require_house()
    series = new_series(given, here, single=False)
    return {"series": series.id}


@act("series.change", SeriesDetails, LEADERS)
def change_series(given: SeriesDetails, here: Occasion) -> Answer:
    series = _with_details(here.series(), given, here)
    here.tx.series.put(series)
    n = here.record(SeriesChanged(series.id))
    for workshop in here.tx.workshops.where(series=series.id):
        here.tx.append(workshop.id, WorkshopChanged(workshop.id))
    return {"n": n}


def new_series(given: SeriesDetails, here: Occasion, *, single: bool) -> Series:
    empty = Series(SeriesId(RoomId(here.act)), title="", created_at=here.now, single=single)
    series = _with_details(empty, given, here)
    here.tx.series.add(series)
    here.tx.open_room(series.id)
    here.tx.append(series.id, SeriesPlanned(series.id))
    give_lead(series.id, here)
    return series


def give_lead(room: SeriesId, here: Occasion) -> None:
    """Whoever plans something leads it."""
    account: AccountId | None = here.actor.account
    if account is not None:
        here.tx.staff.add(Staff(Staff.key(room, account), room, account, Role.FACILITATOR))
        here.tx.append(room, StaffChanged(account, Role.FACILITATOR.value))


def _with_details(series: Series, given: SeriesDetails, here: Occasion) -> Series:
    _check(given, here)
    return replace(
        series,
        title=given.title,
        guiding_question=given.guiding_question,
        goal=given.goal,
        themes=given.themes,
        functions=given.functions,
        regions=given.regions,
        privacy=given.privacy,
    )


def _check(given: SeriesDetails, here: Occasion) -> None:
    if not given.title:
        raise refuse("title_missing")
    if len(given.title) > LONGEST_TITLE:
        raise refuse("title_too_long", most=LONGEST_TITLE)
    privacy = given.privacy
    for prose in (given.guiding_question, given.goal, privacy.purpose, privacy.responsible, privacy.contact):
        if len(prose) > LONGEST_PROSE:
            raise refuse("text_too_long", most=LONGEST_PROSE, too_many=len(prose) - LONGEST_PROSE)
    for items in (given.themes, given.functions, given.regions):
        if len(items) > MOST_ITEMS or any(len(item) > LONGEST_TITLE for item in items):
            raise refuse("list_too_long", most=MOST_ITEMS)
    if privacy.delete_on and not is_allowed_deletion(privacy.delete_on, day_of(here.now)):
        raise refuse("deletion_date_wrong")
