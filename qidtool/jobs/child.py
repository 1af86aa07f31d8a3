"""A child process that is asked in lines of JSON and answers in lines of JSON, within limits of memory and time."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

import msgspec

from qidtool.jobs.behind import FORWARD
from qidtool.jobs.manners import MANNERS, Manners, Queueing

Message = dict[str, Any]
END = "end"
"""The last line of an answer carries this; what it holds is the result."""
TROUBLE = "trouble"
"""In its place: why there is no result, as a word of ours."""
SECONDS_BETWEEN = 1.0
"""Between two looks at a child that works."""

_SPARING = {"MALLOC_ARENA_MAX": "2", "OPENBLAS_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1"}
"""Each thread claims address space of its own: on a large machine the limit would be met before any work is done."""


@dataclass(frozen=True)
class Limits:
    memory_mb: int
    """Of address space; whoever wants more is refused by the system and ends."""
    seconds: float
    """For one request, by the clock; afterwards the child is ended."""
    processor_seconds: int | None = None
    """In all; unlike the clock this says that the work was too much, and not that others had more."""


class ChildLost(Exception):
    """The child ended before it had answered: it met a limit, was cancelled, or failed."""


class ChildStarved(ChildLost):
    """The machine never let it work; whoever asks again has one that steps back less far."""


class Child:
    """Started when it is first asked, kept for the next request, and started anew after it was lost."""

    def __init__(
        self, module: str, limits: Limits, about: Message, lent: tuple[int, ...] = (), manners: Manners = MANNERS
    ) -> None:
        """Open files that are lent to it keep their numbers; it need not know how they are called."""
        self._module = module
        self._limits = limits
        self._about = about
        self._lent = lent
        self._manners = manners
        self._process: subprocess.Popen[bytes] | None = None
        self._stays_behind = True
        self._is_late = False
        self._is_starved = False
        self._code: int | None = None

    @property
    def is_late(self) -> bool:
        """Whether the last request was ended by the clock."""
        return self._is_late

    @property
    def was_refused_memory(self) -> bool:
        """Libraries that are no Python end the whole process when they get no more."""
        return self._code == -signal.SIGABRT

    def ask(self, request: Message) -> Iterator[Message]:
        """The lines of the answer as they come; the last one carries END or TROUBLE."""
        self._is_late = self._is_starved = is_answered = False
        is_over = threading.Event()
        try:
            process = self._running()
            threading.Thread(target=self._watch, args=(process, is_over), name="child watch", daemon=True).start()
            for message in _answer(process, request):
                is_answered = END in message or TROUBLE in message
                yield message
        except (OSError, ValueError, msgspec.DecodeError):
            raise (ChildStarved if self._is_starved else ChildLost)(self._module) from None
        finally:
            is_over.set()
            if not is_answered:
                # The rest of an answer that nobody heard to its end must not be taken for the next one.
                self.end()

    def kill(self) -> None:
        """From anywhere and without waiting; whoever hears its answer just now finds it lost."""
        process = self._process
        if process is not None:
            with suppress(ProcessLookupError):
                process.kill()

    def end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                assert pipe is not None
                pipe.close()
        self._code = process.wait()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._manners.stay_behind and not self._stays_behind:
            self.end()
        if self._process is None:
            self._stays_behind = self._manners.stay_behind
            how = () if self._stays_behind else (FORWARD,)
            # Of our own making: the interpreter and a module's name. What people wrote goes through the pipe alone.
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-m", "qidtool.jobs.behind", self._module, *how],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, **_SPARING},
                # Ctrl+C is meant for the server, which ends its children itself. Not a session of its own: Linux shares
                # the processor out by sessions first, and there even the last in its own is as good as the server.
                process_group=0,
                pass_fds=self._lent,
            )
            _say(self._process, {**self._about, "limits": asdict(self._limits)})
        return self._process

    def _watch(self, process: "subprocess.Popen[bytes]", is_over: threading.Event) -> None:
        """Ends a child that takes too long, and one that stays behind and is never let."""
        deadline = time.monotonic() + self._limits.seconds
        queueing = Queueing(process.pid)
        while not is_over.wait(min(SECONDS_BETWEEN, max(0.0, deadline - time.monotonic()))):
            self._is_late = time.monotonic() >= deadline
            self._is_starved = not self._is_late and self._stays_behind and queueing.starves()
            if self._is_starved:
                self._manners.come_forward()
            if self._is_late or self._is_starved:
                with suppress(ProcessLookupError):
                    process.kill()
                return


def _answer(process: "subprocess.Popen[bytes]", request: Message) -> Iterator[Message]:
    assert process.stdout is not None
    _say(process, request)
    while True:
        line = process.stdout.readline()
        if not line.endswith(b"\n"):
            raise ValueError("the child ended in the middle of its answer")
        message: Message = msgspec.json.decode(line)
        yield message
        if END in message or TROUBLE in message:
            return


def _say(process: "subprocess.Popen[bytes]", message: Message) -> None:
    assert process.stdin is not None
    process.stdin.write(json.dumps(message).encode() + b"\n")
    process.stdin.flush()
