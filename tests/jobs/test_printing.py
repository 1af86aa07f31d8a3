"""Print kits come out of the queue beside documentations: what was wished for, with the way into the day."""

import pytest

from qidtool.domain.ids import StepId, new_id
from qidtool.domain.jobs import JobStatus, ResultForm
from tests.documentation.sheets.paper import sheets_of
from tests.jobs.house_of_jobs import Jobs
from tests.jobs.test_documenting_pictures import DRAWN, widths_in
from tests.picture_script import keep
from tests.script import Story

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""What is printed is the same everywhere."""


def wants(day: Story, *parts: str, steps: tuple[StepId | str, ...] = (), language: str = "de") -> str:
    wish = {"address": "http://saal.beispiel.invalid", "parts": list(parts), "steps": list(steps)}
    return str(day.act("Mara", "job.ask", kind="print_kit", language=language, wish=wish)["job"])


@ON_SQLITE
def test_what_was_wished_for_is_printed(day: Story, jobs: Jobs) -> None:
    day.act("Mara", "workshop.set_wifi", name="Saal", password="achtKatzen")
    job = wants(day, "poster", "attendance", steps=(day.steps[0],))
    jobs.queue.start()
    assert jobs.ended(job).status is JobStatus.DONE
    poster, listed, *cards = sheets_of(jobs.made(job, ResultForm.PDF))
    assert ("achtKatzen" in poster.run, "saalbeispielinvalid" in poster.run) == (True, True)
    assert ("Ada" in listed.run, "achtKatzen" in listed.run) == (True, False)
    assert cards[0].run.count("Wasstärktuns?") == 4
    assert {one.run.count("BittezurModerationbringen") for one in cards} == {4}


@ON_SQLITE
def test_the_protocol_is_printed_with_its_photos(day: Story, jobs: Jobs) -> None:
    photo = new_id()
    """Asked for by who keeps it."""
    day.tell("Mara appoints Dana as documenter\nDana notes down 'Es wird still.'\nDana photographs 'Ein Plakat'")
    keep(day, "Mara", photo, day.ids["Ein Plakat"], forms=DRAWN)
    keep(day, "Mara", new_id(), "woanders", forms=DRAWN)
    job = day.act("Dana", "job.ask", kind="photo_protocol")["job"]
    jobs.queue.start()
    assert jobs.ended(job).status is JobStatus.DONE
    made = jobs.made(job, ResultForm.PDF)
    [page] = sheets_of(made)
    assert ("Eswirdstill" in page.run, "EinPlakat" in page.run) == (True, True)
    assert widths_in(made) == [1600]
    day.tell("Mara takes 'Ein Plakat' out of the protocol")
    assert jobs.story.cast.gate.store.read(lambda reading: reading.results.count(job=job)) == 0


@ON_SQLITE
def test_it_speaks_english(day: Story, jobs: Jobs) -> None:
    job = wants(day, "poster", language="en")
    jobs.queue.start()
    assert jobs.ended(job).language == "en"
    assert jobs.made(job, ResultForm.PDF).startswith(b"%PDF-")


def test_it_stands_beside_a_documentation(day: Story, jobs: Jobs) -> None:
    """Each kind takes the place of its own kind only."""
    documented, printed = jobs.asks(), wants(day, "agenda")
    jobs.queue.start()
    assert {jobs.ended(one).status for one in (documented, printed)} == {JobStatus.DONE}
    again = wants(day, "poster")
    assert jobs.ended(again).status is JobStatus.DONE
    assert (jobs.made(documented, ResultForm.PAGE) != b"", jobs.made(again, ResultForm.PDF) != b"") == (True, True)
    gone = jobs.story.cast.gate.store.read(lambda reading: reading.jobs.get(printed))
    assert gone is None
