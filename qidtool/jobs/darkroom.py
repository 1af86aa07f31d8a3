"""Where files that people send become pictures: each in a child process of its own, which ends with it."""

import base64
import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import IO

from qidtool.actions.keep_picture import DrawnForm
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.pictures import MOST_PAGES, MOST_PIXELS, PictureKind, PictureSize
from qidtool.jobs.child import END, TROUBLE, Child, ChildLost, ChildStarved, Limits, Message

PATIENCE_SECONDS = 60.0
"""So long a file waits for those before it."""
_ABOUT: dict[str, dict[str, int]] = {
    "picture_too_many_pixels": {"most": MOST_PIXELS // 1_000_000},
    "slides_too_many": {"most": MOST_PAGES},
}


class Negative(StrEnum):
    """What a file is taken for; whether it is that, the child finds out."""

    PHOTO = "photo"
    SLIDES = "slides"


@dataclass(frozen=True)
class Developed:
    """One photo, or one page, drawn anew in all sizes."""

    number: int
    width: int
    height: int
    forms: tuple[DrawnForm, ...]


LIMITS = {
    Negative.PHOTO: Limits(memory_mb=1024, seconds=90, processor_seconds=20),
    Negative.SLIDES: Limits(memory_mb=1024, seconds=300, processor_seconds=120),
}
_TOO_MUCH = {Negative.PHOTO: "picture_too_slow", Negative.SLIDES: "slides_too_slow"}


class Darkroom:
    """One photo and one PDF at a time, whoever comes first; a long PDF holds up no photo."""

    def __init__(self, limits: dict[Negative, Limits] | None = None) -> None:
        self._limits = limits or LIMITS
        self._free = {one: threading.BoundedSemaphore(1) for one in Negative}

    def develop(self, file: IO[bytes], what: Negative) -> Generator[Developed]:
        """Page after page, each of them once. What is wrong with the file is a refusal."""
        with self._turn(what):
            known, is_done = 0, False
            while not is_done:
                with suppress(ChildStarved), closing(self._drawn(file, what)) as pages:
                    for page in pages:
                        if page.number >= known:
                            known = page.number + 1
                            yield page
                    is_done = True

    def _drawn(self, file: IO[bytes], what: Negative) -> Generator[Developed]:
        """The child is lent the open file and is told no name."""
        child = Child("qidtool.jobs.developing", self._limits[what], {"file": file.fileno()}, (file.fileno(),))
        try:
            for message in child.ask({"what": what.value}):
                if TROUBLE in message:
                    raise refuse(_TOO_MUCH[what])
                if END in message:
                    _check(message[END])
                else:
                    yield _developed(message)
        except ChildStarved:
            raise
        except ChildLost:
            if child.is_late:
                # It works behind everybody else, who had no time to spare.
                raise _busy() from None
            # It met one of its limits, or a library gave up over the file; either way there was too much in it.
            raise refuse(_TOO_MUCH[what]) from None
        finally:
            child.end()

    @contextmanager
    def _turn(self, what: Negative) -> Iterator[None]:
        if not self._free[what].acquire(timeout=PATIENCE_SECONDS):
            raise _busy()
        try:
            yield
        finally:
            self._free[what].release()


def _busy() -> Refusal:
    return Refusal("picture_busy", retry=True)


def _check(result: Message) -> None:
    key = str(result.get("refusal", ""))
    if key:
        raise refuse(key, **_ABOUT.get(key, {}))


def _developed(message: Message) -> Developed:
    forms = tuple(
        DrawnForm(PictureSize(one["size"]), PictureKind(one["kind"]), base64.b64decode(one["content"]))
        for one in message["forms"]
    )
    return Developed(int(message["page"]), int(message["width"]), int(message["height"]), forms)
