"""The child's side: keeps its own limits, and answers one request after another."""

import json
import logging
import os
import queue
import resource
import sys
import threading
from collections.abc import Callable
from typing import Any

from qidtool.jobs.child import END, TROUBLE

log = logging.getLogger(__name__)
Message = dict[str, Any]
Say = Callable[[Message], None]
Work = Callable[[Message, Say], Message]
MEGABYTE = 1024 * 1024


def answer_requests(begin: Callable[[Message], Work]) -> int:
    """`begin` gets what the server says once at first, and gives the work that is done for each request."""
    sys.stdout = sys.stderr  # what a method or a library prints must not be taken for an answer
    asked = _listen()
    about: Message = json.loads(asked.get())
    _keep_limits(about["limits"])
    work = begin(about)
    while line := asked.get():
        _say(_done(work, json.loads(line)))
    return 0


def _listen() -> "queue.SimpleQueue[bytes]":
    """Listens beside the work: if whoever asks has ended, even killed, nobody wants the answer any more."""
    asked: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def listen() -> None:
        for line in sys.stdin.buffer:
            asked.put(line)
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    return asked


def _done(work: Work, request: Message) -> Message:
    """A fault is said in one word and logged without what people wrote."""
    try:
        return {END: work(request, _say)}
    except MemoryError:
        return {TROUBLE: "too_large"}
    except BaseException as error:
        # Also what libraries raise in place of a crash.
        log.warning("a job failed: %s in %s", type(error).__name__, _where(error))
        return {TROUBLE: "failed"}


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "?" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _say(message: Message) -> None:
    assert sys.__stdout__ is not None
    sys.__stdout__.buffer.write(json.dumps(message).encode() + b"\n")
    sys.__stdout__.buffer.flush()


def _keep_limits(limits: Message) -> None:
    memory, processor = int(limits["memory_mb"]) * MEGABYTE, limits["processor_seconds"]
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    if processor is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

