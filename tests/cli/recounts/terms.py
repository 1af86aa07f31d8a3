"""Every wording with its number, and every term with the number of people who said it, as a table and as a cloud."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tests.cli.printed import Figure, Table
from tests.cli.recounts.recount import Chapter, Recount, alike
from tests.cli.recounts.small_words import SAME, SMALL
from tests.cli.recounts.steps import unnumbered

HERE = (
    "kept WHERE place = :place AND step = :step AND question = :question AND phase = :phase AND by_whom = 'participant'"
)
FORMS = {form.casefold(): forms for forms in SAME for form in forms}
KNOWN = "|".join(sorted(map(re.escape, FORMS), key=len, reverse=True))
UNIT = re.compile(rf"(?<!\w)(?:{KNOWN})(?!\w)|\S+", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
SPACE = r"\s+"
ENOUGH, NAMED = 12, 5
"""Fewer words than this are no cloud; so many are named for ears."""


def wordings(chapter: Chapter) -> Iterator[Recount]:
    for table in chapter.tables("Alle Beiträge: "):
        counted = chapter.rows(f"SELECT words, count(*) FROM {HERE} GROUP BY words", **place_of(table))
        told = [(alike(text), number) for text, number in table.rows]
        yield Recount("wordings", sorted(told), sorted(counted))


def terms_and_clouds(chapter: Chapter) -> Iterator[Recount]:
    for table in chapter.tables("Alle Begriffe: "):
        people = chapter.rows(f"SELECT coalesce(participant, id), text FROM {HERE}", **place_of(table))
        heard = Heard(tuple(str(row[0]) for row in table.rows), tuple(people), place_of(table)["question"])
        numbers = heard.numbers
        yield Recount("words that are neither small nor in the table", [(one,) for one in sorted(heard.uncounted)], [])
        yield Recount("terms", table.rows, [(term, str(number)) for term, number in numbers.items()])
        yield from _cloud(chapter, table, numbers, heard.without_term)


def place_of(table: Table) -> dict[str, str]:
    _title, step, question, phase = table.headings
    return {"step": str(step), "question": unnumbered(question), "phase": str(phase)}


def _cloud(chapter: Chapter, table: Table, numbers: Mapping[str, int], without_term: int) -> Iterator[Recount]:
    """Drawn is what was said often enough, if there was room."""
    figure = chapter.before(table)
    assert isinstance(figure, Figure)
    label = table.caption.removeprefix("Alle Begriffe: ")
    more_than = next((least for least in (2, 1) if sum(one > least for one in numbers.values()) >= ENOUGH), 0)
    wanted = [term for term, number in numbers.items() if number > more_than]
    drawn = [term for term in wanted if term in figure.drawn]
    named = ", ".join(f"{term} ({number})" for term, number in list(numbers.items())[:NAMED])
    sentence = (
        f"Wortwolke „{label}“. Wörter im Bild: {len(drawn)}. Am häufigsten: {named}."
        " Alle Begriffe mit ihrer Anzahl stehen in der Tabelle darunter."
    )
    notes = ["Jeder Begriff zählt je Person und Frage einmal."]
    notes[0] += f" In der Wolke stehen Begriffe ab {more_than + 1} Nennungen." if more_than else ""
    notes[0] += f" Beiträge ohne gezählten Begriff: {without_term}." if without_term else ""
    if len(drawn) < len(wanted):
        notes.append(f"Begriffe, die in der Wolke keinen Platz fanden: {len(wanted) - len(drawn)}.")
    yield Recount("words in the cloud", sorted((one,) for one in figure.drawn), sorted((one,) for one in drawn))
    yield Recount("cloud for ears", [(figure.heard,)], [(sentence,)])
    yield Recount("how terms were counted", [(one,) for one in table.notes], [(one,) for one in notes])


@dataclass(frozen=True)
class Heard:
    """Contributions, read for the terms of a table: where two begin at one word, the one of more words is meant."""

    terms: tuple[str, ...]
    said: tuple[tuple[str, ...], ...]
    question: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        longest_first = sorted(enumerate(self.terms), key=lambda one: (-len(units_of(one[1])), -len(one[1])))
        ways = (f"(?P<t{number}>{SPACE.join(map(any_form, units_of(term)))})" for number, term in longest_first)
        return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)", re.IGNORECASE)

    @cached_property
    def found(self) -> list[tuple[str, set[str]]]:
        """Who said which terms, contribution by contribution."""
        return [
            (person, {self.terms[int(str(one.lastgroup)[1:])] for one in self.pattern.finditer(text)})
            for person, text in self.said
        ]

    @property
    def numbers(self) -> dict[str, int]:
        """Everybody once."""
        return {term: len({person for person, terms in self.found if term in terms}) for term in self.terms}

    @property
    def without_term(self) -> int:
        return sum(not terms for _person, terms in self.found)

    @property
    def uncounted(self) -> set[str]:
        """Words that stand in no term although they are neither small nor words of the question."""
        asked = {form for word in words_of(self.question) for form in map(str.casefold, FORMS.get(word, (word,)))}
        left = {word for _person, text in self.said for word in words_of(self.pattern.sub(" ", text))}
        return left - SMALL - asked


def words_of(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def units_of(term: str) -> list[str]:
    """Without the small word that may lead it."""
    units = UNIT.findall(term)
    return units[1:] if len(units) > 1 and units[0].casefold() in SMALL else units


def any_form(unit: str) -> str:
    return f"(?:{'|'.join(re.escape(form) for form in FORMS.get(unit.casefold(), (unit,)))})"
