"""Photos and slides are drawn anew: upright, in three sizes, with nothing of the file but its pixels, within limits."""

import threading
from contextlib import closing
from io import BytesIO

import pytest
from PIL import Image

from qidtool.domain.errors import Refusal
from qidtool.domain.pictures import LONGEST_SIDE, MOST_PAGES, MOST_PIXELS, PictureKind, PictureSize
from qidtool.jobs import darkroom as room
from qidtool.jobs import manners
from qidtool.jobs.child import Limits
from qidtool.jobs.darkroom import Darkroom, Developed, Negative
from tests.jobs import files
from tests.jobs.files import corners, encoded, from_camera, png_of, quarters, sent, slides

NOTHING_BUT_PIXELS = {"JPEG": {"jfif", "jfif_version", "jfif_unit", "jfif_density"}, "PNG": set[str]()}


def developed(content: bytes, what: Negative = Negative.PHOTO, limits: Limits | None = None) -> list[Developed]:
    made = Darkroom(dict.fromkeys(Negative, limits) if limits else None)
    with sent(content) as file:
        return list(made.develop(file, what))


def refused(content: bytes, what: Negative = Negative.PHOTO, limits: Limits | None = None) -> str:
    with pytest.raises(Refusal) as refusal:
        developed(content, what, limits)
    return refusal.value.key


def opened(one: Developed, size: PictureSize = PictureSize.PRINT) -> Image.Image:
    (form,) = (form for form in one.forms if form.size is size)
    return Image.open(BytesIO(form.content))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_and_says_nothing_of_camera_and_place(orientation: int) -> None:
    turns = [None, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180, Image.Transpose.FLIP_TOP_BOTTOM,
             Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_270, Image.Transpose.TRANSVERSE,
             Image.Transpose.ROTATE_90]  # fmt: skip
    turn = turns[orientation - 1]
    upright = quarters() if turn is None else quarters().transpose(turn)
    content = from_camera(orientation)
    assert files.CAMERA.encode() in content
    assert files.PLACE in content
    (photo,) = developed(content)
    assert (photo.width, photo.height) == upright.size
    for form in photo.forms:
        picture = Image.open(BytesIO(form.content))
        assert corners(picture) == corners(upright)
        assert set(picture.info) <= NOTHING_BUT_PIXELS[picture.format or ""]
        assert dict(picture.getexif()) == {}
        assert files.CAMERA.encode() not in form.content
        assert files.PLACE not in form.content


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_every_allowed_kind_becomes_three_jpegs(form: str) -> None:
    (photo,) = developed(encoded(quarters(4000, 3000), form))
    sizes = {one.size: Image.open(BytesIO(one.content)).size for one in photo.forms}
    assert sizes == {size: (longest, longest * 3 // 4) for size, longest in LONGEST_SIDE.items()}
    assert {one.kind for one in photo.forms} == {PictureKind.JPEG}
    assert {opened(photo, size).format for size in PictureSize} == {"JPEG"}


def test_a_small_photo_is_not_made_larger() -> None:
    (photo,) = developed(encoded(quarters(300, 200), "PNG"))
    assert [opened(photo, size).size for size in PictureSize] == [(300, 200)] * 3


@pytest.mark.parametrize(
    "kind", ["L JPEG", "CMYK JPEG", "P PNG", "LA PNG", "RGBA PNG", "1 PNG", "I;16 PNG", "RGBA WEBP"]
)
def test_every_kind_of_colour_is_read(kind: str) -> None:
    mode, form = kind.split()
    picture = Image.new("I;16", (80, 60), 40_000) if mode == "I;16" else quarters(80, 60).convert(mode)
    (photo,) = developed(encoded(picture, form))
    assert (opened(photo).mode, opened(photo).size) == ("RGB", (80, 60))


def test_what_can_be_seen_through_lies_on_white_paper() -> None:
    picture = Image.new("RGBA", (80, 60), (0, 0, 0, 0))
    (photo,) = developed(encoded(picture, "PNG"))
    assert corners(opened(photo)) == ["white"] * 4


def test_of_moving_pictures_the_first_counts() -> None:
    frames = [quarters(80, 60), Image.new("RGB", (80, 60), files.BLUE)]
    for form in ("PNG", "WEBP"):
        (photo,) = developed(encoded(frames[0], form, save_all=True, append_images=frames[1:]))
        assert corners(opened(photo)) == corners(frames[0])
    (photo,) = developed(encoded(frames[0], "MPO", save_all=True, append_images=frames[1:]))
    assert corners(opened(photo)) == corners(frames[0])


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "ICO", "PPM", "TGA", "PDF", "EPS", "DDS", "JPEG2000"])
def test_other_kinds_are_not_even_tried(form: str) -> None:
    assert refused(encoded(quarters(64, 64), form)) == "picture_wrong_kind"


@pytest.mark.parametrize("content", [b"", b"Guten Tag", b"<svg xmlns='http://www.w3.org/2000/svg'/>", bytes(5000)])
def test_what_is_no_picture_is_said_to_be_none(content: bytes) -> None:
    assert refused(content) == "picture_wrong_kind"


def test_half_a_photo_is_broken() -> None:
    for form in ("JPEG", "PNG", "WEBP"):
        whole = encoded(quarters(), form)
        assert refused(whole[: len(whole) // 2]) in ("picture_broken", "picture_wrong_kind")


def test_forty_megapixels_are_drawn() -> None:
    for content in (encoded(quarters(7300, 5480), "JPEG"), encoded(quarters(7300, 5480), "JPEG", progressive=True)):
        (photo,) = developed(content)
        assert (photo.width, photo.height, corners(opened(photo))) == (2400, 1802, corners(quarters()))


def test_more_pixels_than_allowed_are_not_unpacked() -> None:
    width = 10_000
    height = MOST_PIXELS // width + 1
    assert refused(png_of(width, height)) == "picture_too_many_pixels"
    assert refused(png_of(60_000, 60_000, rows=b"")) == "picture_too_many_pixels"


def test_what_takes_too_long_or_too_much_is_refused() -> None:
    content = encoded(quarters(7000, 7000, "RGBA"), "PNG")
    assert refused(content, limits=Limits(memory_mb=1024, seconds=60, processor_seconds=1)) == "picture_too_slow"
    assert refused(content, limits=Limits(memory_mb=300, seconds=60)) == "picture_too_slow"


def test_whoever_finds_the_machine_busy_is_told_to_send_it_again() -> None:
    """The file is not to blame."""
    with sent(encoded(quarters(), "JPEG")) as file, pytest.raises(Refusal, match="picture_busy") as refusal:
        list(Darkroom({Negative.PHOTO: Limits(memory_mb=1024, seconds=0.01)}).develop(file, Negative.PHOTO))
    assert refusal.value.retry


@pytest.mark.usefixtures("one_core")
def test_a_busy_machine_costs_time_and_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "PATIENCE_SECONDS", 1.0)
    monkeypatch.setattr(manners.MANNERS, "_forward_until", 0.0)
    assert [one.number for one in developed(slides(2), Negative.SLIDES)] == [0, 1]
    assert not manners.MANNERS.stay_behind


def test_pages_come_one_by_one_in_their_order() -> None:
    pages = developed(slides(3), Negative.SLIDES)
    assert [(one.number, one.width, one.height) for one in pages] == [(0, 2400, 1350), (1, 2400, 1350), (2, 2400, 1350)]
    assert [corners(opened(one)) for one in pages] == [["white"] * 4] * 3


def test_a_page_is_kept_in_the_smaller_kind() -> None:
    (drawn,) = developed(files.drawn_by(b"0 0 1 rg 40 40 300 200 re f"), Negative.SLIDES)
    photo = Image.effect_noise((1280, 720), 90).convert("RGB")
    (photographed,) = developed(encoded(photo, "PDF"), Negative.SLIDES)
    assert {one.kind for one in drawn.forms} == {PictureKind.PNG}
    assert {one.kind for one in photographed.forms} == {PictureKind.JPEG}
    for one in (drawn, photographed):
        for form in one.forms:
            picture = Image.open(BytesIO(form.content))
            assert set(picture.info) <= NOTHING_BUT_PIXELS[picture.format or ""]


def test_paper_of_any_size_becomes_so_many_pixels() -> None:
    for box in ((14_400, 14_400), (3, 3), (200_000, 100)):
        (page,) = developed(files.empty_pages(1, box), Negative.SLIDES)
        assert max(page.width, page.height) == max(LONGEST_SIDE.values())


def test_the_last_allowed_page_and_the_one_too_many() -> None:
    with sent(files.empty_pages(MOST_PAGES)) as file, closing(Darkroom().develop(file, Negative.SLIDES)) as pages:
        assert next(pages).number == 0
    assert refused(files.empty_pages(MOST_PAGES + 1), Negative.SLIDES) == "slides_too_many"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "slides_wrong_kind"),
        (b"Guten Tag", "slides_wrong_kind"),
        (encoded(quarters(), "JPEG"), "slides_wrong_kind"),
        (b"%PDF-1.7\nnichts", "slides_broken"),
        (slides(2)[:900], "slides_broken"),
        (files.locked(slides(1)), "slides_locked"),
        (files.empty_pages(1, (20_000, 1)), "slides_broken"),
    ],
)
def test_what_is_wrong_with_slides_is_said(content: bytes, key: str) -> None:
    assert refused(content, Negative.SLIDES) == key


def test_slides_without_end_are_ended() -> None:
    endless = files.drawn_by(b"0 0 m 960 540 l 0 540 l 960 0 l b*\n" * 2_000_000)
    few_seconds = Limits(memory_mb=1024, seconds=120, processor_seconds=2)
    assert refused(endless, Negative.SLIDES, few_seconds) == "slides_too_slow"


def test_a_long_pdf_holds_up_no_photo_but_the_next_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PATIENCE_SECONDS", 0.1)
    made = Darkroom()
    with sent(slides(2)) as first, sent(slides(1)) as second, sent(encoded(quarters(), "JPEG")) as photo:
        pages = made.develop(first, Negative.SLIDES)
        next(pages)
        with pytest.raises(Refusal, match="picture_busy") as refusal:
            next(made.develop(second, Negative.SLIDES))
        assert refusal.value.retry
        assert len(list(made.develop(photo, Negative.PHOTO))) == 1
        pages.close()
        assert len(list(made.develop(second, Negative.SLIDES))) == 1


def test_whoever_waits_comes_next() -> None:
    made, done = Darkroom(), []

    def bring() -> None:
        with sent(encoded(quarters(), "JPEG")) as photo:
            done.append(len(list(made.develop(photo, Negative.PHOTO))))

    threads = [threading.Thread(target=bring) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert done == [1, 1, 1]
