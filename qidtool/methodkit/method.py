"""A method: a frozen description that reads as the script of its session."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from qidtool.domain.forms import Detail, Form, Input, Mark, Pass
from qidtool.methodkit.products import Gives, Takes
from qidtool.methodkit.sentences import GERMAN, Sentences, Translate
from qidtool.methodkit.telling import Tells


class Pillar(StrEnum):
    """The four pillars of QiD that give a day its arc, in the order of the arc, and what belongs to none of them."""

    REFLECT = "reflect"
    OBSERVE = "observe"
    DEVELOP = "develop"
    ACT = "act"
    AROUND = "around"

    @property
    def heading(self) -> str:
        return _PILLAR_HEADINGS[self]


_PILLAR_HEADINGS = {
    Pillar.REFLECT: "reflektieren und evaluieren",
    Pillar.OBSERVE: "gemeinsam beobachten",
    Pillar.DEVELOP: "gemeinsam entwickeln",
    Pillar.ACT: "gemeinsam handeln",
    Pillar.AROUND: "rund um den Tag",
}


@dataclass(frozen=True)
class Asks:
    """How many prompts a step of this method has, and prompts to start from."""

    at_least: int = 1
    at_most: int | None = None
    examples: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    """What is planned for each prompt beside its text, such as who speaks."""


@dataclass(frozen=True)
class Method:
    """All texts are German; `in_language` gives the same method in another language of its folder."""

    title: str
    summary: str
    pillar: Pillar
    minutes: int
    group_size: str
    passes: tuple[Pass, ...]
    inputs: tuple[Input, ...]
    asks: Asks = field(default_factory=Asks)
    gives: tuple[Gives, ...] = ()
    takes: tuple[Takes, ...] = ()
    tells: Tells | None = None
    """What the contributions of a step amount to; without it they are told input by input."""
    may_rotate: bool = False
    """Whether a step can be planned so that all groups share one poster for each prompt and go from one to the next."""
    rests: bool = False
    """Nothing is asked of anybody, as in a break: the method has no inputs, and says so."""
    version: int = 1
    slug: str = ""
    """The name of its folder, given when the folder is loaded: a copied folder is a method of its own."""
    language: str = GERMAN
    texts: Mapping[str, Sentences] = field(default_factory=dict, compare=False, repr=False)
    """For each further language its sentences, by the German ones."""

    def __post_init__(self) -> None:
        """A forgotten comma turns a tuple of one into the thing itself; that is better said at once."""
        for name, kind in (("passes", Pass), ("inputs", Input), ("gives", Gives), ("takes", Takes)):
            value = getattr(self, name)
            if not isinstance(value, tuple) or not all(isinstance(one, kind) for one in value):
                raise TypeError(f"{name} ist ein Tupel aus {kind.__name__}, also {name}=(…,) mit Komma")
        for slot in self.inputs:
            _check_rows_and_marks(slot)

    @property
    def form(self) -> Form:
        """What a step copies when it is planned, with what each input gives: so a chain holds without its methods."""
        gives = {one.from_input: one.product for one in self.gives}
        inputs = tuple(replace(one, product=gives.get(one.id, one.product)) for one in self.inputs)
        return Form(self.passes, inputs, self.may_rotate, self.asks.details)

    def say(self, sentence: str, **values: object) -> str:
        """A German sentence in the language of this method; {names} in it are filled with the values."""
        spoken = self.texts.get(self.language, {}).get(sentence, sentence)
        return spoken.format(**values) if values else spoken

    def in_language(self, language: str) -> "Method":
        """The same method in another language; what its folder has no words for stays German."""
        there = replace(self, language=language)
        return _spoken(there, there.say) if language in self.texts else self

    def spoken_form(self, form: Form) -> Form:
        """A step's own copy of the form, which is German, in the language of this method."""
        passes, inputs = _spoken_passes(form.passes, self.say), _spoken_inputs(form.inputs, self.say)
        return replace(form, passes=passes, inputs=inputs, details=_spoken_details(form.details, self.say))

    def sentences(self) -> list[str]:
        """Every text of the method that people see on a screen."""
        found: list[str] = []

        def remember(sentence: str) -> str:
            found.append(sentence)
            return sentence

        _spoken(self, remember)
        return [one for one in dict.fromkeys(found) if one]


def _spoken(method: Method, say: Translate) -> Method:
    """Which fields are words is listed here and in those below, nowhere else."""
    return replace(
        method,
        title=say(method.title),
        summary=say(method.summary),
        group_size=say(method.group_size),
        asks=_spoken_asks(method.asks, say),
        passes=_spoken_passes(method.passes, say),
        inputs=_spoken_inputs(method.inputs, say),
    )


def _spoken_asks(asks: Asks, say: Translate) -> Asks:
    return replace(asks, examples=tuple(say(one) for one in asks.examples), details=_spoken_details(asks.details, say))


def _spoken_details(details: tuple[Detail, ...], say: Translate) -> tuple[Detail, ...]:
    return tuple(replace(one, label=say(one.label)) for one in details)


def _spoken_passes(passes: tuple[Pass, ...], say: Translate) -> tuple[Pass, ...]:
    return tuple(Pass(one.id, say(one.title), say(one.invitation)) for one in passes)


def _spoken_inputs(inputs: tuple[Input, ...], say: Translate) -> tuple[Input, ...]:
    return tuple(
        replace(
            one,
            label=say(one.label),
            placeholder=say(one.placeholder),
            rows=tuple(say(row) for row in one.rows),
            marks=tuple(Mark(mark.id, say(mark.label)) for mark in one.marks),
        )
        for one in inputs
    )


def _check_rows_and_marks(slot: Input) -> None:
    for name, kind in (("rows", str), ("marks", Mark)):
        value = getattr(slot, name)
        if not isinstance(value, tuple) or not all(isinstance(one, kind) for one in value):
            what = "Texten" if kind is str else kind.__name__
            raise TypeError(f"{name} der Eingabe „{slot.id}“ ist ein Tupel aus {what}, also (…,) mit Komma")
