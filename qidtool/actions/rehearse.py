"""Rehearse a workshop: a copy with its whole agenda, which counts nowhere and goes away when it is over."""

from dataclasses import dataclass, replace
from datetime import timedelta

from qidtool.actions.act import act
from qidtool.actions.duplicate import copy_agenda, copy_series
from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_workshop import WorkshopDetails, new_workshop
from qidtool.actions.ports import Answer
from qidtool.domain.days import day_of
from qidtool.domain.ids import RoomId, SeriesId, WorkshopId, new_id
from qidtool.domain.roles import LEADERS
from qidtool.domain.series import Privacy

KEPT = timedelta(days=1)
"""What nobody tidies up goes by itself after that."""


@dataclass(frozen=True)
class Rehearse:
    title: str
    purpose: str


@act("workshop.rehearse", Rehearse, LEADERS)
def rehearse(given: Rehearse, here: Occasion) -> Answer:
    """In a series of its own, so that no cloud, figure or documentation ever counts it. The act's id becomes its id."""
    source = here.workshop()
    series = here.tx.series.get(source.series)
    assert series is not None
    today = day_of(here.now)
    copy = copy_series(series, given.title, SeriesId(RoomId(new_id())), here)
    told = series.privacy
    privacy = Privacy(told.responsible or given.title, told.contact, given.purpose, (today + KEPT).isoformat())
    here.tx.series.put(replace(copy, single=True, privacy=privacy, rehearsal_of=source.id))
    details = WorkshopDetails(given.title, source.place, today.isoformat())
    workshop = new_workshop(details, here, WorkshopId(RoomId(here.act)), copy.id)
    copy_agenda(source, workshop, here)
    return {"workshop": workshop.id}
