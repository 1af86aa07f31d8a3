"""A word cloud as a figure of the document, with the table of all its terms and of what stands behind them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from qidtool.documentation.document import Cell, Figure, Table, Voice
from qidtool.documentation.edition import Edition
from qidtool.documentation.figures.word_cloud import PlacedWord, word_cloud
from qidtool.documentation.material import Cloud, CountedTerm
from qidtool.documentation.signs import brief
from qidtool.domain.ids import ContributionId
from qidtool.domain.texts import N_

NAMED = 5
"""So many terms the alternative text names."""


@dataclass(frozen=True)
class CloudFigure:
    """A cloud at its place in a chapter."""

    section_id: str
    label: str
    cloud: Cloud
    written: Mapping[ContributionId, str]
    """The words of the contributions that count; what was hidden or withdrawn is not among them."""
    edition: Edition

    def block(self) -> Figure | Table:
        """If no word was said often enough to be drawn, the table stands alone."""
        cloud, edition = self.cloud, self.edition
        if not cloud.words:
            return self._table()
        sources = tuple(dict.fromkeys(source for one in cloud.terms for source in one.contributions))
        return Figure(
            word_cloud([self._drawn(one) for one in cloud.words], cloud.height), self._alternative(),
            edition.caption(edition.say(N_("Wortwolke: %(label)s"), label=self.label)),
            self._table(), id=f"{self.section_id}-cloud", sources=sources,
        )  # fmt: skip

    def _alternative(self) -> str:
        first = ", ".join(_called(one) for one in self.cloud.terms[:NAMED])
        return self.edition.say(
            N_("Wortwolke „%(label)s“. Wörter im Bild: %(words)s. Am häufigsten: %(first)s. "
               "Alle Begriffe mit ihrer Anzahl stehen in der Tabelle darunter."),
            label=brief(self.label), words=len(self.cloud.words), first=first,
        )  # fmt: skip

    def _drawn(self, word: PlacedWord) -> PlacedWord:
        at, term = self._term(word.key)
        if term is None or not self._voices(term):
            return word
        return replace(word, leads_to=self._behind(at), called=_called(term))

    def _term(self, key: str) -> tuple[int, CountedTerm | None]:
        found = ((at, one) for at, one in enumerate(self.cloud.terms) if one.key == key)
        return next(found, (0, None))

    def _table(self) -> Table:
        cloud, edition = self.cloud, self.edition
        notes = [cloud.counting] if cloud.counting else []
        if cloud.not_placed:
            notes.append(
                edition.say(N_("Begriffe, die in der Wolke keinen Platz fanden: %(number)s."), number=cloud.not_placed)
            )
        return Table(
            edition.say(N_("Alle Begriffe: %(label)s"), label=self.label),
            (edition.say(N_("Begriff")), edition.say(N_("Nennungen"))),
            tuple((self._cell(at, one), Cell(str(one.count))) for at, one in enumerate(cloud.terms)),
            # What opens is no head of its row: it would be heard with every number.
            row_head=None if edition.voices else 0,
            numeric=(1,), notes=tuple(notes), id=f"{self.section_id}-terms",
        )  # fmt: skip

    def _cell(self, at: int, term: CountedTerm) -> Cell:
        voices = self._voices(term)
        return Cell(term.term, voices=voices, id=self._behind(at) if voices else "")

    def _behind(self, at: int) -> str:
        return f"{self.section_id}-term-{at}"

    def _voices(self, term: CountedTerm) -> tuple[Voice, ...]:
        if not self.edition.voices:
            return ()
        said = Counter(self.written[one] for one in term.contributions if one in self.written)
        return tuple(Voice(text, count) for text, count in said.items())


def _called(term: CountedTerm) -> str:
    return f"{brief(term.term)} ({term.count})"
