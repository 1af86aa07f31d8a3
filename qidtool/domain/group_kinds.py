"""Whether a group is homogeneous or heterogeneous by function group: a proposal, a person decides in the end."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol

from qidtool.domain.groups import GroupKind
from qidtool.domain.members import plain


class HasFunction(Protocol):
    @property
    def function(self) -> str: ...


def kind_of(members: Iterable[HasFunction], function_group: Mapping[str, str] | None = None) -> GroupKind | None:
    """Homogeneous if at least three quarters of all members belong to one function group.

    A function without a function group is one by itself. Members who named no function count among all, but are no
    function group; where nobody named one, or nobody is there, nothing is proposed.
    """
    known = {plain(function): plain(gathered) for function, gathered in (function_group or {}).items()}
    functions = [plain(one.function) for one in members]
    counts = Counter(known.get(function) or function for function in functions if function)
    if not counts:
        return None
    is_homogeneous = 4 * max(counts.values()) >= 3 * len(functions)
    return GroupKind.HOMOGENEOUS if is_homogeneous else GroupKind.HETEROGENEOUS
