"""The day on which a rehearsal plays: an open workshop, one open step, and a step before it that gave all there is."""

from collections.abc import Sequence

from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.forms import Form, Input, InputKind, Pass, Prompt
from qidtool.domain.ids import RoomId, SeriesId, StepId, WorkshopId, new_id
from qidtool.domain.products import Product
from qidtool.domain.workshop import Workshop, WorkshopStatus
from qidtool.methodkit.method import Method

WORKSHOP = Workshop(
    WorkshopId(RoomId(new_id())),
    SeriesId(RoomId(new_id())),
    "Probe",
    0,
    "PR2BEN",
    "PR2BENPR",
    status=WorkshopStatus.OPEN,
)
EARLIER = Pass("earlier", "")
_AT_EACH_POSTER = 10


def open_step(method: Method, prompts: Sequence[Prompt | str], *, shared_posters: bool) -> Step:
    """Prompts given as mere words are called q1, q2 and so on."""
    return Step(
        id=StepId(new_id()),
        workshop=WORKSHOP.id,
        position=1,
        method=method.slug,
        title=method.title,
        form=method.form,
        prompts=tuple(one if isinstance(one, Prompt) else Prompt(f"q{n}", one) for n, one in enumerate(prompts, 1)),
        state=StepState(StepStatus.OPEN, method.passes[0].id),
        rotation_minutes=_AT_EACH_POSTER if shared_posters else 0,
    )


def earlier_step() -> Step:
    """One input for every kind of product."""
    inputs = tuple(
        Input(one.value, InputKind.CARDS, one.value, EARLIER.id, per_prompt=False, product=one) for one in Product
    )
    return Step(StepId(new_id()), WORKSHOP.id, 0, "", "", Form((EARLIER,), inputs))
