"""Opens files that somebody sent, none of which is trusted: as plain pixels, the right way up, or not at all."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError
from pypdfium2 import raw

from qidtool.domain.pictures import LONGEST_SIDE, MOST_PAGES, MOST_PIXELS

FORMATS = ("JPEG", "PNG", "WEBP")
"""Nothing else is even tried; a photo with a second picture inside is a JPEG whose first picture counts."""
_LONGEST = max(LONGEST_SIDE.values())
_DEEP = ("I", "F")
"""How the names of modes begin in which a pixel is one large number."""
_SEEN_THROUGH = ("A", "a")
_BEGINNING = 1024
"""Within so many bytes a PDF says that it is one."""


class Unfit(Exception):
    """The file is refused; `key` names the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def photo_in(file: IO[bytes]) -> Image.Image:
    """At most a little larger than the largest size that is kept, so that a large photo needs no large memory."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with _refusing("picture_broken"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        opened = Image.open(file, formats=FORMATS)
        if opened.width * opened.height > MOST_PIXELS:
            raise Unfit("picture_too_many_pixels")
        turned = opened.getexif().get(0x0112)
        opened.draft("RGB", (_LONGEST, _LONGEST))
        opened.load()
        flat = _flat(opened)
        flat.getexif()[0x0112] = turned or 1
        return ImageOps.exif_transpose(flat)


def _flat(picture: Image.Image) -> Image.Image:
    """Pixels in three colours on white paper, and nothing that came along with them."""
    if picture.mode in ("RGB", "RGBA", "L", "LA", "CMYK"):
        # What is made smaller first needs less memory afterwards; other modes would lose their smooth edges.
        picture.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if picture.mode.startswith(_DEEP):
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")
    is_seen_through = picture.mode.endswith(_SEEN_THROUGH) or "transparency" in picture.info
    if is_seen_through:
        picture = picture.convert("RGBA")
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture.convert("RGB"), mask=picture.getchannel("A") if is_seen_through else None)
    return paper


def pages_in(file: IO[bytes]) -> Iterator[Image.Image]:
    """One after another: the next is drawn when the one before has been handed over."""
    if b"%PDF-" not in file.read(_BEGINNING):
        raise Unfit("slides_wrong_kind")
    file.seek(0)
    with _refusing("slides_broken"):
        document = pypdfium2.PdfDocument(file.read())
        number = len(document)
    if number > MOST_PAGES:
        raise Unfit("slides_too_many")
    if number == 0:
        raise Unfit("slides_broken")
    for place in range(number):
        with _refusing("slides_broken"):
            page = document[place]
            picture = _drawn(page)
            page.close()
        yield picture


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    """However large the paper: so many pixels and no more."""
    longest, shortest = max(page.get_size()), min(page.get_size())
    if not (shortest > 0 and longest / shortest < _LONGEST):
        raise Unfit("slides_broken")
    picture = page.render(scale=(_LONGEST - 0.01) / longest, may_draw_forms=False).to_pil()
    return _flat(picture)


@contextmanager
def _refusing(key: str) -> Iterator[None]:
    """Whatever a library says of a file it cannot read. What it says of memory is no fault of the file's alone."""
    try:
        yield
    except (Unfit, MemoryError):
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unfit("picture_too_many_pixels") from None
    except UnidentifiedImageError:
        raise Unfit("picture_wrong_kind") from None
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise Unfit("slides_locked" if is_locked else key) from None
    except Exception:
        raise Unfit(key) from None
