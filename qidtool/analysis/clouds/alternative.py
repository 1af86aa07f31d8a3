"""A cloud in words, for screen readers and documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qidtool.analysis.clouds.cloud import Cloud, Counted
from qidtool.analysis.words.table import Table

FULL = "Wortwolke zu „%(question)s“: %(terms)s aus %(contributions)s, am häufigsten: %(most)s."
EMPTY = "Wortwolke zu „%(question)s“: noch keine Begriffe."
TERMS = ("%(num)s Begriff", "%(num)s Begriffe")
CONTRIBUTIONS = ("%(num)s Beitrag", "%(num)s Beiträgen")
NAMED = "%(term)s (%(count)s)"
NO_ROOM = ("%(num)s Begriff steht nur in der Tabelle.", "%(num)s Begriffe stehen nur in der Tabelle.")

_MOST = 5


@dataclass(frozen=True)
class Alternative:
    """What is to be said; callers who speak another language translate the parts and put them together alike."""

    question: str
    terms: int
    contributions: int
    most: tuple[tuple[str, int], ...]
    no_room: int

    @property
    def german(self) -> str:
        if not self.terms:
            return EMPTY % {"question": self.question}
        most = ", ".join(NAMED % {"term": term, "count": count} for term, count in self.most)
        values: Mapping[str, str] = {
            "question": self.question,
            "terms": _counted(TERMS, self.terms),
            "contributions": _counted(CONTRIBUTIONS, self.contributions),
            "most": most,
        }
        sentence = FULL % values
        return f"{sentence} {_counted(NO_ROOM, self.no_room)}" if self.no_room else sentence


def _counted(forms: tuple[str, str], num: int) -> str:
    return forms[num != 1] % {"num": num}


def alternative(question: str, table: Table, cloud: Cloud) -> Alternative:
    shown: Sequence[Counted] = [term for term in table.in_cloud if term.key not in cloud.left_out]
    most = tuple((term.shown, term.count) for term in shown[:_MOST])
    return Alternative(question, len(shown), table.voices, most, len(cloud.left_out))
