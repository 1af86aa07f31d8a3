"""How far children step back: behind everybody, until one of them never gets its turn; from then on a little."""

import time
from contextlib import suppress
from pathlib import Path

PATIENCE_SECONDS = 10.0
"""A child that could have worked for so long and was not let is given up for one that steps back less far."""
FORWARD_SECONDS = 600.0
"""After so long it is tried again whether the machine has time to spare."""
_HARDLY = 0.2
_PER_SECOND = 100.0
"""Linux tells programs of processor time in hundredths of a second, whatever it counts in itself."""


class Manners:
    """Shared by all children of a server, since the machine is the same for all of them."""

    def __init__(self) -> None:
        self._forward_until = 0.0

    @property
    def stay_behind(self) -> bool:
        return time.monotonic() >= self._forward_until

    def come_forward(self) -> None:
        self._forward_until = time.monotonic() + FORWARD_SECONDS


MANNERS = Manners()


class Queueing:
    """How long a process was ready to work and hardly could, as looks at it show; nothing where Linux does not say."""

    def __init__(self, pid: int) -> None:
        self._folder = Path(f"/proc/{pid}")
        self._seconds = 0.0
        self._at, self._worked = time.monotonic(), self._work()

    def starves(self) -> bool:
        return self.look() >= PATIENCE_SECONDS

    def look(self) -> float:
        """Once more; answers with all seconds so far."""
        at, worked = time.monotonic(), self._work()
        passed = at - self._at
        if worked - self._worked < passed * _HARDLY and self._is_ready():
            self._seconds += passed
        self._at, self._worked = at, worked
        return self._seconds

    def _work(self) -> float:
        fields = _fields(self._folder)
        return (int(fields[11]) + int(fields[12])) / _PER_SECOND if fields else 0.0

    def _is_ready(self) -> bool:
        """One of its threads would work; whoever waits for something else does not stand in the queue."""
        with suppress(OSError):
            return any(_fields(thread)[:1] == ["R"] for thread in (self._folder / "task").iterdir())
        return False


def _fields(folder: Path) -> list[str]:
    """What Linux tells of a process behind its name, which may contain anything; nothing of one that is gone."""
    with suppress(OSError):
        return (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    return []
