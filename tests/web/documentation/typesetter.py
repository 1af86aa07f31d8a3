"""Does by hand, one act after the other, what the queue does beside the server; the page itself is a real one."""

from base64 import b64encode
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from qidtool.actions.as_of import as_of
from qidtool.documentation.as_html import fragment_of
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import Job, JobStatus
from tests.cast import Cast
from tests.documentation import days

PDF = b"%PDF-1.7 short"


@cache
def a_page(*, voices: bool = True) -> bytes:
    """With words that open what stands behind them, or closed."""
    edition = replace(days.EDITION, voices=voices)
    return str(fragment_of(workshop_report(days.workshop("Worms", 1), edition), top=2)).encode()


@dataclass
class Typesetter:
    cast: Cast
    room: RoomId
    _job: str = field(default="", init=False)
    _attempt: str = field(default="", init=False)

    def jobs(self) -> list[Job]:
        return self.cast.gate.store.read(lambda reading: reading.jobs.where(room=self.room))

    def begins(self) -> "Typesetter":
        """The one that waits."""
        [self._job] = [one.id for one in self.jobs() if one.status is JobStatus.WAITING]
        self._attempt = self.cast.house_does("job.start", self.room, job=self._job)["attempt"]
        return self

    def is_at(self, stage: str, progress: int) -> None:
        self._does("job.advance", stage=stage, progress=progress)

    def hands_over_the_page(self) -> None:
        for form, voices in (("closed_page", False), ("page", True)):
            self._does("job.keep", form=form, content=b64encode(a_page(voices=voices)).decode())

    def hands_over_the_pdf(self) -> None:
        self._does("job.keep", form="pdf", content=b64encode(PDF).decode())

    def finishes(self) -> None:
        self.hands_over_the_page()
        self.hands_over_the_pdf()
        self.ends()

    def ends(self) -> None:
        told = self.cast.gate.store.read(lambda reading: as_of(reading, self.room))
        self._does("job.finish", as_of=told)

    def fails(self, trouble: str) -> None:
        self._does("job.fail", trouble=trouble)

    def _does(self, act: str, **data: Any) -> None:
        assert self.cast.house_does(act, self.room, job=self._job, attempt=self._attempt, **data) != {"stop": True}
