"""Works at a documentation in place of the queue, so that each state of its page stands still to be looked at."""

import sqlite3
from base64 import b64encode
from dataclasses import dataclass, field

from qidtool.domain.ids import new_id
from qidtool.domain.moments import now
from tests.browser.hall import Hall
from tests.web.documentation.typesetter import PDF, a_page


@dataclass
class Typesetter:
    """The real queue leaves a job alone for some minutes if somebody seems to be at it."""

    hall: Hall
    room: str
    job: str = field(default_factory=new_id)
    kind: str = "documentation"
    wish: str | None = None

    def begins(self) -> "Typesetter":
        row = {
            "id": self.job, "room": self.room, "kind": self.kind, "wish": self.wish, "asked_at": now(),
            "language": "de",
            "status": "running", "stage": "reading", "progress": 0, "tries": 1, "attempt": new_id(),
            "touched_at": now(), "trouble": "", "as_of": 0,
        }  # fmt: skip
        self._writes(f"INSERT INTO job ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", *row.values())
        return self

    def is_at(self, stage: str, progress: int) -> None:
        self._writes("UPDATE job SET stage = ?, progress = ? WHERE id = ?", stage, progress, self.job)

    def hands_over(self, form: str) -> None:
        content = b64encode({"page": a_page(), "pdf": PDF}[form]).decode()
        row = (f"{self.job}/{form}", self.job, form, now(), content)
        self._writes("INSERT INTO job_result (id, job, form, made_at, content) VALUES (?, ?, ?, ?, ?)", *row)

    def ends(self, status: str, trouble: str = "") -> None:
        self._writes(
            "UPDATE job SET status = ?, trouble = ?, ended_at = ? WHERE id = ?", status, trouble, now(), self.job
        )

    def _writes(self, words: str, *given: object) -> None:
        """In one short transaction beside the server's; the server alone makes checkpoints."""
        with sqlite3.connect(self.hall.folder / "qidtool.sqlite3") as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute(words, given)
        connection.close()
