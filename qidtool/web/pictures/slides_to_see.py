"""The slides of one question as everybody in the room may look through them, and the ways back from there."""

from dataclasses import dataclass
from urllib.parse import quote

from flask_babel import gettext

from qidtool.domain.agenda import StepStatus
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.ids import RoomId
from qidtool.domain.pictures import LONGEST_SIDE, Picture, PictureSize
from qidtool.domain.roles import DOCUMENTERS
from qidtool.domain.workshop import WorkshopStatus
from qidtool.web.house import gate
from qidtool.web.pictures.looking import Eyes
from qidtool.web.pictures.slides_page import SlidesOf, slides_of
from qidtool.web.visitor import roles_in_room


@dataclass(frozen=True)
class SlideToSee:
    id: str
    alt: str
    width: int
    height: int
    sources: str
    """All sizes that are there with their widths; the browser takes the one that fits."""


def slides_to_see(eyes: Eyes, workshop: str, step: str, prompt: str) -> tuple[SlidesOf, list[SlideToSee]]:
    """To strangers, what is not there and what is not theirs look the same."""
    if eyes.are_of_nobody:
        raise refuse("slides_not_shown")
    try:
        shown = slides_of(RoomId(workshop), step, prompt)
    except Refusal:
        raise refuse("slides_gone") from None
    seen = gate().store.read(lambda reading: [one for one in shown.slides if eyes.may_see(one, reading)])
    if not seen:
        raise _why_none(eyes, shown)
    return shown, [_as_seen(one, number, len(seen)) for number, one in enumerate(seen, 1)]


def ways_back(eyes: Eyes, workshop: str, step: str, prompt: str) -> list[tuple[str, str]]:
    """Staff often take part from the same browser, so there may be several."""
    ways = []
    if eyes.takes_part:
        ways.append((f"/teilnahme/{workshop}", gettext("Zurück zum Schreiben")))
    if eyes.is_at_wall:
        ways.append((f"/wand/{workshop}", gettext("Zurück zur Wand")))
    if roles_in_room(workshop) & DOCUMENTERS:
        desk = f"/workshops/{workshop}/schritte/{quote(step)}/folien?frage={quote(prompt)}"
        ways.append((desk, gettext("Folien bearbeiten")))
    return ways or [("/", gettext("Zur Startseite"))]


def _why_none(eyes: Eyes, shown: SlidesOf) -> Refusal:
    if not eyes.is_staff and shown.step.state.status is StepStatus.PLANNED:
        return refuse("slides_not_yet")
    is_over = shown.workshop.status is WorkshopStatus.ENDED
    return refuse("slides_over") if is_over and not (eyes.is_staff or eyes.is_at_wall) else refuse("slides_gone")


def _as_seen(slide: Picture, number: int, many: int) -> SlideToSee:
    bare = gettext("Folie %(n)s von %(all)s, noch ohne Beschreibung", n=number, all=many)
    return SlideToSee(slide.id, slide.alt or bare, slide.width, slide.height, _sources(slide))


def _sources(slide: Picture) -> str:
    """Nothing was made larger than it came, so the sizes of a small picture can be the same."""
    widths = {_width(slide, size): size for size in LONGEST_SIDE}
    return ", ".join(f"/bilder/{slide.id}/{size.value} {width}w" for width, size in sorted(widths.items()))


def _width(slide: Picture, size: PictureSize) -> int:
    longest = max(slide.width, slide.height)
    return round(slide.width * min(1, LONGEST_SIDE[size] / longest))
