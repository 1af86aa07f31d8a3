"""Say how people come into a group: not at all, by hand, by their own choice, mixed, or with their like."""

from dataclasses import dataclass

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.actions.seating import keep_grouping
from qidtool.domain.groups import Grouping
from qidtool.domain.roles import LEADERS


@dataclass(frozen=True)
class SetGrouping:
    grouping: Grouping


@act("groups.set", SetGrouping, LEADERS)
def set_grouping(given: SetGrouping, here: Occasion) -> Answer:
    """Nobody changes seats by it: it holds for what people may choose, and for those who join from now on."""
    n = keep_grouping(given.grouping, here)
    return {} if n is None else {"n": n}
