"""Draws word clouds in a process of its own, and knows which words are still said: whoever knows German is here."""

import sys
from dataclasses import replace
from typing import Any

import msgspec

from qidtool.actions.as_of import as_of_corrections
from qidtool.actions.ports import Reading
from qidtool.analysis.words.dictionary import warm
from qidtool.domain.ids import CloudId, RoomId, SeriesId
from qidtool.jobs.answering import Message, Say, Work, answer_requests
from qidtool.jobs.drawing import corrections_of, draw
from qidtool.jobs.still_said import still_said
from qidtool.storage.reading_aside import ReadAside


def answer_to(request: Message, reading: Reading) -> Message:
    """Either the next drawing of a cloud, or what is still said of the corrections of a series."""
    if "series" in request:
        return still_said(reading, SeriesId(RoomId(request["series"])))
    return drawn(reading, CloudId(request["cloud"]))


def drawn(reading: Reading, cloud_id: CloudId) -> Message:
    """Empty if nothing is to be kept: the cloud is gone, or it already looks like this."""
    cloud = reading.clouds.get(cloud_id)
    step = None if cloud is None else reading.steps.get(cloud.step)
    workshop = None if cloud is None else reading.workshops.get(cloud.workshop)
    if cloud is None or step is None or workshop is None:
        return {}
    contributions = reading.contributions.where(step=step.id, on_wall=True)
    words = reading.words(one.id for one in contributions)
    drawing = draw(cloud, step, contributions, words, corrections_of(reading, workshop.series))
    drawing = replace(drawing, corrected=as_of_corrections(reading, cloud.room))
    if cloud.drawn_at is not None and not cloud.overdue and drawing == cloud.drawing:
        return {}
    given: dict[str, Any] = {"cloud": cloud.id, "taken_out": cloud.taken_out, "drawing": msgspec.to_builtins(drawing)}
    return given


def _begin(about: Message) -> Work:
    database = ReadAside(str(about["database"]))
    warm()

    def answer(request: Message, _say: Say) -> Message:
        return database.ask(lambda reading: answer_to(request, reading))

    return answer


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
