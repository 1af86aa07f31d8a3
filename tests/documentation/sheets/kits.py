"""Workshops whose every step is printed: with the prompts of the examples, or with the longest that may be planned."""

from dataclasses import replace

import pytest

from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import MethodText, WorkshopMaterial
from qidtool.documentation.sheets.kit import Kit
from qidtool.documentation.sheets.print_kit import print_kit
from qidtool.domain.agenda import Step
from qidtool.domain.forms import Prompt
from qidtool.domain.groups import Group
from qidtool.domain.ids import GroupId, ParticipantId, RoomId, SeriesId, StepId, WorkshopId
from qidtool.domain.people import Participant
from qidtool.domain.printing import PrintPart, PrintWish
from qidtool.domain.series import Privacy, Series
from qidtool.domain.wifi import Wifi
from qidtool.domain.workshop import Workshop
from qidtool.methodkit import Method
from tests.documentation.days import EDITION, MORNING
from tests.methods.shelf import SHELF

ROOM = WorkshopId(RoomId("workshop"))
CATALOGUE: Catalogue = load_catalogue(str(SHELF))
METHODS = sorted(one.slug for one in CATALOGUE.all("de") if not one.form.is_rest)
ADDRESS = "https://mitmachen.beispiel.invalid"
EVERYTHING = tuple(PrintPart)
SERIES = Series(
    SeriesId(RoomId("series")), "Offene Türen", MORNING,
    privacy=Privacy("Werkstatt Offene Türen e. V.", "post@beispiel.invalid", "Planung", "2026-12-01"),
)  # fmt: skip
WORKSHOP = Workshop(
    ROOM, SERIES.id, "Ankommen in Neustadt", MORNING, "ABC234", "LINK2345", place="Alte Schule", held_on="2026-05-17",
    wifi=Wifi("Saal; oben", 'neun:"Katzen"'),
)  # fmt: skip


def stands_on(*slugs: str) -> pytest.MarkDecorator:
    """Some of the house's own methods show best what becomes of a form; whoever deletes one misses no other test."""
    gone = [one for one in slugs if one not in METHODS]
    return pytest.mark.skipif(bool(gone), reason=f"the method folders {gone} are gone")


GUESTS = (("Ada", "Kita-Leitung", "Eifel"), ("Bo", "", ""), ("", "Träger", "Hunsrück"))
WIDE = "W" * 160
"""As long as a title may be, in the widest letter and without a break."""


def lengthy(number: int, most: int) -> str:
    """So long as a prompt may be, of words that can be told apart."""
    words = " ".join(f"Frage{number}wort{place}" for place in range(most))
    return words[:most].rsplit(" ", 1)[0].ljust(most, "?")


def method_of(slug: str, language: str = "de") -> Method:
    found = CATALOGUE.get(slug, language)
    assert found is not None
    return found


def step_of(slug: str, prompts: tuple[Prompt, ...], title: str = "", position: int = 0) -> Step:
    method = method_of(slug)
    return Step(
        StepId(slug), ROOM, position, slug, title or method.title, method.form, prompts, planned_minutes=30,
        planned_start="" if position else "09:30",
    )  # fmt: skip


def usual(slug: str, position: int = 0) -> Step:
    example = CATALOGUE.example(slug)
    assert example is not None
    return step_of(slug, example.prompts, position=position)


def longest(slug: str, signs: int = 2000, many: int = 3, title: str = WIDE) -> Step:
    prompts = tuple(Prompt(f"q{one}", lengthy(one, signs), lengthy(one + 50, signs)) for one in range(1, many + 1))
    return step_of(slug, prompts, title)


def material(*steps: Step, workshop: Workshop = WORKSHOP, language: str = "de") -> WorkshopMaterial:
    people = tuple(
        Participant(ParticipantId(f"p{place}"), ROOM, MORNING + place, *one) for place, one in enumerate(GUESTS)
    )
    groups = (Group(GroupId("g1"), ROOM, 0, "Rot", "1"), Group(GroupId("g2"), ROOM, 1, ""))
    methods = {one.method: method_of(one.method, language) for one in steps}
    told = {slug: MethodText(one.title, one.summary, "", one) for slug, one in methods.items()}
    return WorkshopMaterial(workshop, SERIES, steps, participants=people, groups=groups, methods=told)


def kit(
    *steps: Step, parts: tuple[PrintPart, ...] = (), workshop: Workshop = WORKSHOP, edition: Edition = EDITION
) -> Kit:
    wish = PrintWish(ADDRESS, parts, tuple(one.id for one in steps))
    return print_kit(material(*steps, workshop=workshop, language=edition.language), wish, edition)


def wide_day() -> Workshop:
    return replace(WORKSHOP, title=WIDE, place=WIDE, wifi=Wifi("W" * 32, "W" * 63))


