"""Words that were taken back or hidden must not live on in a finished page or PDF: such results are dropped at once."""

from collections.abc import Iterable
from dataclasses import replace

from qidtool.actions.drop_results import drop_results
from qidtool.actions.occasion import Occasion
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import JobStatus


def forget_results(here: Occasion) -> None:
    """Of the workshop and of its series."""
    forget_results_in((here.room, here.workshop().series), here)


def forget_results_in(rooms: Iterable[RoomId], here: Occasion) -> None:
    """What is being made just now may hold the words too and is begun anew."""
    for room in rooms:
        for job in here.tx.jobs.where(room=room):
            drop_results(here, job)
            if job.status is JobStatus.RUNNING:
                here.tx.jobs.put(replace(job, status=JobStatus.WAITING, attempt=""))
