"""Files nobody should send: bombs, disguises, wrong kinds, huge photos and PDFs that are none."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import pikepdf
from PIL import Image

from tests.jobs.files import (
    drawn_by,
    empty_pages,
    encoded,
    from_camera,
    locked,
    png_of,
    quarters,
    slides,
    with_picture,
)

SCRIPT = b"<script>alert(1)</script>"
Files = dict[str, Callable[[], bytes]]
"""By name; each is made when it is sent, because some are large."""
KINDS = ("GIF", "BMP", "TIFF", "ICO", "PPM", "TGA", "EPS", "DDS", "JPEG2000", "SGI", "PCX", "XBM")


def _jpeg() -> bytes:
    return encoded(quarters(1600, 1200), "JPEG", progressive=True)


def _says_it_is(width: int, height: int) -> bytes:
    """A small JPEG whose head lies about its size."""
    content = bytearray(encoded(quarters(64, 64), "JPEG"))
    start = content.index(b"\xff\xc0") + 5
    content[start : start + 4] = struct.pack(">HH", height, width)
    return bytes(content)


def _many_scans() -> bytes:
    """Each scan means going through the whole picture once more."""
    content = encoded(quarters(4000, 4000), "JPEG", progressive=True)
    scan = content[content.rindex(b"\xff\xda") : -2]
    return content[:-2] + scan * 2000 + b"\xff\xd9"


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _png_with(*chunks: bytes) -> bytes:
    content = encoded(quarters(80, 60), "PNG")
    return content[:33] + b"".join(chunks) + content[33:]


def _packed_zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(2**20)) for _ in range(megabytes)) + packer.flush()


def _archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("index.html", SCRIPT)
    return out.getvalue()


def _looping_exif() -> bytes:
    """Its directory names itself as the next one."""
    loop = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\x08\0\0\0\x08\0\0\0"
    return encoded(quarters(80, 60), "JPEG", exif=loop)


def _pdf(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(slides(1))) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def _plain_pdf(*objects: bytes) -> bytes:
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF"


_CATALOGUE, _PAGE = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] %s >>"


def _calls_itself() -> bytes:
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 5 >>\n"
    page = _PAGE % b"/Resources << /XObject << /F 4 0 R >> >> /Contents 5 0 R"
    return _plain_pdf(
        _CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, form + b"stream\n/F Do\nendstream",
        b"<< /Length 5 >>\nstream\n/F Do\nendstream",
    )  # fmt: skip


def _packed_page() -> bytes:
    """Commands that are next to nothing while they are packed."""
    packed = _packed_zeros(200)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream"
    return _plain_pdf(_CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", _PAGE % b"/Contents 4 0 R", stream)


PHOTOS: Files = {
    **{f"{kind} in place of a photo": lambda kind=kind: encoded(quarters(64, 64, "1" if kind == "XBM" else "RGB"), kind)  # type: ignore[misc]
       for kind in KINDS},
    "nothing": lambda: b"",
    "a single byte": lambda: b"\xff",
    "zeros": lambda: bytes(2**20),
    "words": lambda: b"Guten Tag",
    "a page with a script": lambda: b"<html>" + SCRIPT,
    "an SVG with a script": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + b"</svg>",
    "an SVG that reads files": lambda: b"<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
    "a program": lambda: b"\x7fELF" + bytes(4096),
    "PostScript": lambda: b"%!PS\n{} loop",
    "an archive": _archive,
    "a photo of another maker": lambda: b"\0\0\0\x18ftypheic" + bytes(4096),
    "a film": lambda: b"\0\0\0\x18ftypmp42" + bytes(4096),
    "a PDF in place of a photo": lambda: slides(1),
    "a camera's raw file": lambda: b"II*\0\x10\0\0\0CR\x02\0" + bytes(4096),
    "forty megapixels": lambda: encoded(quarters(7300, 5480), "JPEG"),
    "forty megapixels in layers": lambda: encoded(quarters(7300, 5480), "JPEG", progressive=True),
    "forty megapixels as PNG": lambda: encoded(quarters(7300, 5480), "PNG"),
    "forty megapixels to be seen through": lambda: encoded(quarters(7300, 5480, "RGBA"), "PNG", compress_level=1),
    "forty megapixels as WebP": lambda: encoded(quarters(7300, 5480), "WEBP", quality=50, method=0),
    "a bomb of grey": lambda: png_of(7000, 7000, kind=0),
    "a bomb of colours": lambda: png_of(7000, 7000, kind=2),
    "a bomb of a palette": lambda: png_of(7000, 7000, kind=3),
    "a bomb of glass": lambda: png_of(7000, 7000, kind=6),
    "a bomb that is too large": lambda: png_of(12_000, 12_000),
    "a bomb of four thousand million pixels": lambda: png_of(65_000, 65_000, rows=_packed_zeros(4)),
    "a line as long as can be": lambda: png_of(2**31 - 1, 1, rows=b""),
    "a JPEG that says it is huge": lambda: _says_it_is(65_500, 65_500),
    "a JPEG that says it is large": lambda: _says_it_is(7000, 7000),
    "a JPEG that says it is nothing": lambda: _says_it_is(0, 0),
    "a JPEG of two thousand scans": _many_scans,
    "half a JPEG": lambda: _jpeg()[: len(_jpeg()) // 2],
    "the head of a JPEG": lambda: _jpeg()[:200],
    "half a PNG": lambda: encoded(quarters(), "PNG")[:900],
    "half a WebP": lambda: encoded(quarters(), "WEBP")[:900],
    "a PNG with a wrong sum": lambda: encoded(quarters(80, 60), "PNG").replace(b"IDAT", b"IDAT\x01", 1),
    "a profile that unpacks without end": lambda: _png_with(_chunk(b"iCCP", b"x\0\0" + _packed_zeros(100))),
    "a text that unpacks without end": lambda: _png_with(_chunk(b"zTXt", b"x\0\0" + _packed_zeros(100))),
    "a hundred thousand texts": lambda: _png_with(*[_chunk(b"tEXt", b"x\0y")] * 100_000),
    "a hundred moving frames": lambda: encoded(
        quarters(800, 600), "WEBP", save_all=True,
        append_images=[Image.new("RGB", (800, 600), (shade, 0, 0)) for shade in range(99)],
    ),
    "EXIF that goes round in circles": _looping_exif,
    "EXIF with a turn there is not": lambda: from_camera(1).replace(b"\x12\x01\x03\0", b"\x12\x01\x07\0"),
    "a photo that is an archive too": lambda: _jpeg() + _archive(),
    "a photo that is a page too": lambda: _jpeg() + b"<html>" + SCRIPT,
    "a page in the comment of a photo": lambda: encoded(quarters(80, 60), "JPEG", comment=b"<html>" + SCRIPT),
    "a PNG that is a script too": lambda: _png_with(_chunk(b"tEXt", b"x\0" + SCRIPT)) + SCRIPT,
    "a photo behind a GIF's name": lambda: b"GIF89a" + _jpeg(),
}  # fmt: skip
SLIDES: Files = {
    "no PDF": lambda: b"Guten Tag",
    "a photo in place of a PDF": _jpeg,
    "the name of a PDF": lambda: b"%PDF-1.7",
    "half a PDF": lambda: slides(2)[:900],
    "a PDF full of chance": lambda: b"%PDF-1.7\n" + zlib.compress(bytes(range(256)) * 4000, 1) * 3,
    "a PDF behind a password": lambda: locked(slides(1)),
    "a PDF of too many pages": lambda: empty_pages(5000),
    "a PDF that says it has pages": lambda: _plain_pdf(_CATALOGUE, b"<< /Type /Pages /Kids [] /Count 80 >>"),
    "pages that hold themselves": lambda: _plain_pdf(_CATALOGUE, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"),
    "a catalogue of itself": lambda: _plain_pdf(b"<< /Type /Catalog /Pages 1 0 R >>"),
    "a form that calls itself": _calls_itself,
    "brackets without end": lambda: _plain_pdf(_CATALOGUE, b"[" * 500_000),
    "paper as large as a town": lambda: empty_pages(1, (2**31, 2**31)),
    "paper without width": lambda: empty_pages(1, (0, 540)),
    "a picture of four hundred megapixels": lambda: with_picture(20_000, 20_000),
    "a page that unpacks without end": _packed_page,
    "lines without end": lambda: drawn_by(b"0 0 m 960 540 l 0 540 l 960 0 l b*\n" * 2_000_000),
    "a PDF with a script": lambda: _pdf(
        lambda document: document.Root.__setattr__(
            "OpenAction", pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        )
    ),
    "a PDF with a file inside": lambda: _pdf(
        lambda document: document.attachments.__setitem__("a.html", SCRIPT)
    ),
    "a PDF that is a page too": lambda: slides(1) + b"<html>" + SCRIPT,
}  # fmt: skip
