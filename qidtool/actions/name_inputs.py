"""Let a step call its inputs by words of its own: planning chooses them, and what was written stays where it is."""

from collections.abc import Iterable, Iterator

from qidtool.actions.plan_series import LONGEST_TITLE
from qidtool.actions.ports import PlannableMethod
from qidtool.domain.errors import refuse
from qidtool.domain.forms import Form, Naming


def named(form: Form, namings: Iterable[Naming], method: PlannableMethod | None) -> Form:
    """A label that was emptied takes the method's words back; without the method the words stay as they are."""
    own = method.form if method else form
    return form.named(_checked(form, own, namings))


def _checked(form: Form, own: Form, namings: Iterable[Naming]) -> Iterator[Naming]:
    for one in namings:
        slot = form.input(one.input)
        if slot is None:
            raise refuse("input_unknown")
        if max(len(one.label), len(one.placeholder)) > LONGEST_TITLE:
            raise refuse("title_too_long", most=LONGEST_TITLE)
        before = own.input(one.input) or slot
        yield one if one.label else Naming(one.input, before.label, before.placeholder)
