"""Takes a file from a browser: straight to disk, no larger than it may be, and never whole in the server's memory."""

import io
import re
import tempfile
import time
from dataclasses import dataclass
from hashlib import blake2b
from typing import IO, Any

from flask import Request, current_app, request

from qidtool.domain.errors import refuse
from qidtool.domain.pictures import LARGEST_PHOTO, LARGEST_SLIDES, MEGABYTE
from qidtool.web.house import settings

BESIDE = 64 * 1024
"""So much the other fields of the form may need."""


@dataclass(frozen=True)
class Wanted:
    """A file that a form asks for, and what is said if it is not the right one."""

    field: str
    most: int
    too_large: str
    missing: str


PHOTO = Wanted("photo", LARGEST_PHOTO, "photo_too_large", "photo_missing")
SLIDES = Wanted("slides", LARGEST_SLIDES, "slides_too_large", "slides_missing")
_PATHS = re.compile(r"/workshops/[^/]+/(bilder|schritte/[^/]+/folien)")
MOST_FIELDS = 10
LARGEST_UPLOAD = LARGEST_SLIDES + 24 * MEGABYTE
"""What is between a limit and this one is answered by a sentence."""


def takes_files(method: str, path: str) -> bool:
    """Everywhere else bodies are small."""
    return method == "POST" and _PATHS.fullmatch(path) is not None


class Incoming(io.BufferedRandom):
    """A file without a name, on the disk of the data folder: whatever ends the server, nothing of it is left."""

    def __init__(self) -> None:
        folder = settings().data
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(tempfile.TemporaryFile(buffering=0, dir=folder))  # noqa: SIM115 - closed with this one

    def write(self, piece: Any) -> int:
        """A fast line would keep everybody else waiting until the whole file is there."""
        written = super().write(piece)
        time.sleep(0)
        return written


class UploadRequest(Request):
    """Its files end with it, also those of a form that was too much to be read to its end."""

    def __init__(self, *about: Any, **more: Any) -> None:
        super().__init__(*about, **more)
        self._incoming: list[Incoming] = []

    def _get_file_stream(self, *about: Any, **more: Any) -> IO[bytes]:
        if not takes_files(self.method, self.path):
            return super()._get_file_stream(*about, **more)
        self._incoming.append(Incoming())
        return self._incoming[-1]

    def close(self) -> None:
        super().close()
        for one in self._incoming:
            one.close()


def received(wanted: Wanted) -> IO[bytes]:
    """The one file of the form. Asked for after it is known who sends it: until then nothing was read."""
    if (request.content_length or 0) > wanted.most + BESIDE:
        raise refuse(wanted.too_large, most=wanted.most // MEGABYTE)
    request.max_content_length = wanted.most + BESIDE
    request.max_form_parts = MOST_FIELDS
    current_app.extensions["csrf"].protect()
    sent = request.files.get(wanted.field)
    if sent is None or not isinstance(sent.stream, Incoming):
        raise refuse(wanted.missing)
    size = sent.stream.seek(0, io.SEEK_END)
    if size > wanted.most:
        raise refuse(wanted.too_large, most=wanted.most // MEGABYTE)
    if size == 0:
        raise refuse(wanted.missing)
    sent.stream.seek(0)
    return sent.stream


def fingerprint(file: IO[bytes]) -> str:
    """Another file is another act, even if it comes by the same form."""
    digest = blake2b(digest_size=16)
    while piece := file.read(MEGABYTE):
        digest.update(piece)
        time.sleep(0)
    file.seek(0)
    return digest.hexdigest()
