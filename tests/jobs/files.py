"""Files as people send them, and as they do not: photos with all that cameras write into them, and slides."""

import struct
import tempfile
import zlib
from io import BytesIO
from typing import IO, Any

import pikepdf
from PIL import Image, ImageDraw
from PIL.ExifTags import GPS, IFD, Base
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 60), (40, 60, 200), (255, 255, 255)
CAMERA, PLACE = "Kamera der Probe", b"49.7596"


def sent(content: bytes) -> IO[bytes]:
    """As a server holds it: on disk and without a name."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - whoever asks for it closes it
    file.write(content)
    file.flush()
    return file


def quarters(width: int = 800, height: int = 600, mode: str = "RGB") -> Image.Image:
    """Another colour in each corner, so that it can be told which way up a picture stands."""
    picture = Image.new("RGB", (width, height), WHITE)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2, height // 2), RED)
    draw.rectangle((width // 2, 0, width, height // 2), GREEN)
    draw.rectangle((0, height // 2, width // 2, height), BLUE)
    return picture.convert(mode)


def corners(picture: Image.Image) -> list[str]:
    """Top left, top right, bottom left, bottom right."""
    width, height = picture.size
    spots = [(width // 4, height // 4), (width * 3 // 4, height // 4), (width // 4, height * 3 // 4),
             (width * 3 // 4, height * 3 // 4)]  # fmt: skip
    return [_called(picture.convert("RGB").getpixel(spot)) for spot in spots]


def _called(colour: Any) -> str:
    """By the nearest of the four: no photo keeps a colour exactly."""
    names = {RED: "red", GREEN: "green", BLUE: "blue", WHITE: "white"}
    return names[min(names, key=lambda known: sum(abs(a - b) for a, b in zip(known, colour, strict=True)))]


def encoded(picture: Image.Image, form: str, **more: Any) -> bytes:
    out = BytesIO()
    picture.save(out, form, **more)
    return out.getvalue()


def from_camera(orientation: int, form: str = "JPEG") -> bytes:
    """With the place where it was taken, the camera's name, a comment and a colour profile."""
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    exif[Base.Make] = CAMERA
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] = "N"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (49.0, 45.0, 34.56)
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSAreaInformation] = PLACE
    more: dict[str, Any] = {"comment": CAMERA.encode()} if form == "JPEG" else {}
    return encoded(quarters(), form, exif=exif, icc_profile=CAMERA.encode() * 20, **more)


def slides(pages: int, size: tuple[int, int] = (1280, 720)) -> bytes:
    drawn = []
    for page in range(pages):
        picture = Image.new("RGB", size, WHITE)
        ImageDraw.Draw(picture).rectangle((40, 40, 60 + 8 * page, 200), BLUE)
        drawn.append(picture)
    return encoded(drawn[0], "PDF", save_all=True, append_images=drawn[1:])


def empty_pages(pages: int, box: tuple[float, float] = (960, 540)) -> bytes:
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page()
        document.pages[-1].MediaBox = [0, 0, *box]
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def locked(content: bytes, password: str = "geheim") -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(content)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="niemand", user=password))
    return out.getvalue()


def drawn_by(commands: bytes, box: tuple[float, float] = (960, 540)) -> bytes:
    """One page with these commands to draw it."""
    document = pikepdf.new()
    document.add_blank_page(page_size=box)
    document.pages[0].Contents = document.make_stream(commands)
    out = BytesIO()
    document.save(out, compress_streams=True)
    return out.getvalue()


def with_picture(width: int, height: int) -> bytes:
    """A page whose picture says it is so large, and is packed into next to nothing."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(960, 540))
    packer = zlib.compressobj(9)
    rows = (packer.compress(bytes(width * 3)) for _ in range(height))
    packed = b"".join(rows) + packer.flush()
    picture = pikepdf.Stream(
        document, packed, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=width, Height=height,
        ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.FlateDecode,
    )  # fmt: skip
    page = document.pages[0]
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
    page.Contents = document.make_stream(b"q 960 0 0 540 0 0 cm /P Do Q")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def png_of(width: int, height: int, rows: bytes | None = None, kind: int = 2) -> bytes:
    """A PNG that says it is so large; without rows it has as many black ones as it says."""
    if rows is None:
        packer = zlib.compressobj(9)
        channels = {0: 1, 2: 3, 3: 1, 6: 4}[kind]
        line = bytes(width * channels + 1)
        rows = b"".join(packer.compress(line) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    palette = _chunk(b"PLTE", bytes(3)) if kind == 3 else b""
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + palette + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def form_of(fields: dict[str, Any]) -> dict[str, Any]:
    """A form as browsers send it; the client of the tests would put a large one into a file and forget it there."""
    files = {name: FileStorage(*one) if isinstance(one, tuple) else one for name, one in fields.items()}
    boundary, body = encode_multipart(files)
    return {"data": body, "content_type": f"multipart/form-data; boundary={boundary}"}
