"""A print kit as data: what its pages say, before anybody knows where on the paper."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from qidtool.domain.moments import Millis


class SheetKind(StrEnum):
    CARDS = "cards"
    """Four to a page, to be cut out."""
    HEAD = "head"
    """The question in large letters, to be hung above what a group gathers."""
    FIELDS = "fields"
    """Lines to write on, under the name of each field or rank."""
    PYRAMID = "pyramid"
    OFFERS = "offers"
    """Boxes beside what can be chosen."""


@dataclass(frozen=True)
class Question:
    name: str
    """"Frage 3", or empty if it is the only one."""
    text: str
    hint: str = ""
    short: str = ""
    """Its beginning, for places in which all of it finds no room."""


@dataclass(frozen=True)
class Field:
    label: str
    hint: str = ""
    about: str = ""
    """Before a line on which stands what the entry belongs to; empty if it belongs to nothing."""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sheet:
    kind: SheetKind
    label: str
    task: str = ""
    invitation: str = ""
    questions: tuple[int, ...] = ()
    """Places among the questions of the step."""
    who: tuple[str, ...] = ()
    """What people fill in about themselves or their group."""
    fields: tuple[Field, ...] = ()
    """Of a pyramid from its top down to its base."""
    offers: tuple[str, ...] = ()
    boxes: int = 1
    """Beside each thing that is offered."""
    round_boxes: bool = False
    blanks: int = 0
    """Empty lines for things that were not known when this was printed."""


@dataclass(frozen=True)
class StepSheets:
    title: str
    questions: tuple[Question, ...]
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class WifiOnPaper:
    name: str
    password: str
    qr: str
    alternative: str


@dataclass(frozen=True)
class Poster:
    series: str
    qr: str
    """A drawing made of dark modules; no words of people are in it."""
    alternative: str
    ways: tuple[str, ...]
    """How people come in, one sentence after the other."""
    wifi: WifiOnPaper | None = None


@dataclass(frozen=True)
class AgendaLine:
    time: str
    title: str
    remark: str = ""


@dataclass(frozen=True)
class Guest:
    name: str = ""
    function: str = ""
    region: str = ""


@dataclass(frozen=True)
class Attendance:
    guests: tuple[Guest, ...]
    blanks: int


@dataclass(frozen=True)
class Certificate:
    name: str
    """Empty: a line to write it on."""
    function: str
    sentences: tuple[str, ...]
    contents: tuple[str, ...]
    signed_by: str


@dataclass(frozen=True)
class PrintedPhoto:
    picture: str
    """Its pixels are handed over beside the kit."""
    width: int
    height: int
    alternative: str


@dataclass(frozen=True)
class Taken:
    """One entry of the protocol."""

    where: str
    """The moment, the group, what was special."""
    text: str
    quoted: str = ""
    """Of a quote: who said it and how exactly; empty if it is none."""
    photos: tuple[PrintedPhoto, ...] = ()


@dataclass(frozen=True)
class TakenDown:
    """What was taken down while one step ran; a step may come several times, since the clock goes on."""

    title: str
    entries: tuple[Taken, ...]


@dataclass(frozen=True)
class Kit:
    title: str
    where: str
    """Place and day."""
    language: str
    made_at: Millis
    code: tuple[str, ...]
    """In the groups in which it is said aloud."""
    address: str
    labels: Mapping[str, str] = field(default_factory=dict)
    poster: Poster | None = None
    agenda: tuple[AgendaLine, ...] | None = None
    attendance: Attendance | None = None
    certificates: tuple[Certificate, ...] = ()
    steps: tuple[StepSheets, ...] = ()
    photo_protocol: tuple[TakenDown, ...] | None = None
