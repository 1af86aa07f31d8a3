"""What a documentation is made from: everything of a workshop or a series, read once and handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qidtool.documentation.figures.word_cloud import PlacedWord
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, StepId
from qidtool.domain.people import Participant
from qidtool.domain.pictures import Picture
from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.series import Series
from qidtool.domain.workshop import Workshop
from qidtool.methodkit import Method


@dataclass(frozen=True)
class MethodText:
    """A method as readers meet it; the guide is the README of its folder."""

    title: str
    summary: str = ""
    guide: str = ""
    method: Method | None = None
    """Says the labels of its steps in the language of the edition, and tells what they amount to."""


@dataclass(frozen=True)
class CountedTerm:
    term: str
    count: int
    contributions: tuple[ContributionId, ...] = ()
    key: str = ""
    """Words in the drawing name their term by it."""


@dataclass(frozen=True)
class Cloud:
    """The words of one prompt (empty: asked once for the step) in one input, placed and counted elsewhere."""

    step: StepId
    prompt: str
    input: str
    """Empty: in all inputs together."""
    words: tuple[PlacedWord, ...]
    terms: tuple[CountedTerm, ...]
    """All terms, the single ones included."""
    counting: str = ""
    """How it was counted, as a sentence."""
    not_placed: int = 0
    """Words that found no place in the drawing; the table has them."""
    height: float = 0.5625


@dataclass(frozen=True)
class WorkshopMaterial:
    workshop: Workshop
    series: Series
    steps: tuple[Step, ...]
    contributions: tuple[Contribution, ...] = ()
    words: Mapping[ContributionId, str] = field(default_factory=dict)
    participants: tuple[Participant, ...] = ()
    methods: Mapping[str, MethodText] = field(default_factory=dict)
    """By slug; a method that is gone is not explained and its steps are told all the same."""
    clouds: tuple[Cloud, ...] = ()
    groups: tuple[Group, ...] = ()
    """Those that were dissolved as well: what they wrote is told under their name."""
    pictures: tuple[Picture, ...] = ()
    protocol: tuple[ProtocolEntry, ...] = ()

    @property
    def name(self) -> str:
        """How a chapter calls it: by its place."""
        return self.workshop.place or self.workshop.title

    def present(self) -> tuple[Participant, ...]:
        return tuple(one for one in self.participants if one.removed_at is None)

    def of_step(self, step: StepId) -> tuple[Contribution, ...]:
        return tuple(one for one in self.contributions if one.step == step)


@dataclass(frozen=True)
class SeriesMaterial:
    series: Series
    workshops: tuple[WorkshopMaterial, ...]
    """In the order of the chapters."""
