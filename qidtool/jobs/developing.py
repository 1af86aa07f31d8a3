"""Draws a photo or the pages of a PDF anew, in a process of its own: only pixels leave it, nothing of the file."""

import base64
import os
import sys
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from qidtool.domain.pictures import LONGEST_SIDE, PictureKind
from qidtool.jobs.answering import Message, Say, Work, answer_requests
from qidtool.jobs.opening import Unfit, pages_in, photo_in

QUALITY = 84
"""Of a JPEG; below it the edges of letters begin to fray."""


def drawn(number: int, picture: Image.Image, kind: PictureKind) -> Message:
    longest = max(LONGEST_SIDE.values())
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    width, height = picture.size
    return {"page": number, "width": width, "height": height, "forms": list(_forms(picture, kind))}


def _forms(picture: Image.Image, kind: PictureKind) -> Iterator[Message]:
    """The largest first, each drawn from the one before."""
    for size, longest in LONGEST_SIDE.items():
        picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        yield {"size": size.value, "kind": kind.value, "content": base64.b64encode(_written(picture, kind)).decode()}


def kind_of_page(picture: Image.Image) -> PictureKind:
    """Letters and lines are smaller and sharper as PNG; a small copy tells which of the two a page is."""
    small = picture.copy()
    small.thumbnail((640, 640))
    png, jpeg = (len(_written(small, kind)) for kind in (PictureKind.PNG, PictureKind.JPEG))
    return PictureKind.PNG if png < jpeg else PictureKind.JPEG


def _written(picture: Image.Image, kind: PictureKind) -> bytes:
    out = BytesIO()
    if kind is PictureKind.PNG:
        picture.save(out, "PNG", compress_level=6)
    else:
        picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _begin(about: Message) -> Work:
    def develop(request: Message, say: Say) -> Message:
        with os.fdopen(os.dup(int(about["file"])), "rb") as file:
            file.seek(0)
            try:
                if request["what"] == "photo":
                    say(drawn(0, photo_in(file), PictureKind.JPEG))
                    return {"pages": 1}
                number = -1
                for number, page in enumerate(pages_in(file)):
                    say(drawn(number, page, kind_of_page(page)))
                return {"pages": number + 1}
            except Unfit as unfit:
                return {"refusal": unfit.key}

    return develop


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
