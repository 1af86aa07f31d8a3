"""Ask for a word cloud, and choose how it is counted."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.other_places import other_places
from qidtool.actions.ports import Answer
from qidtool.domain.clouds import MOST_AT_LEAST, Cloud, CloudPlace, CountingRule
from qidtool.domain.dramaturgy import cloud_places
from qidtool.domain.errors import refuse
from qidtool.domain.events import CloudChanged
from qidtool.domain.ids import CloudId, StepId, WorkshopId
from qidtool.domain.roles import LEADERS
from qidtool.domain.workshop import Workshop


@dataclass(frozen=True)
class AskForCloud:
    step: StepId
    prompt: str = ""
    input: str = ""
    """Empty takes all cards of the step together."""
    all_places: bool = False
    """Also the clouds of the same question at the other places of the series."""


@dataclass(frozen=True)
class CountCloud:
    cloud: CloudId
    rule: CountingRule
    at_least: int | None = None


@act("cloud.ask", AskForCloud, LEADERS)
def ask_for_cloud(given: AskForCloud, here: Occasion) -> Answer:
    """The cloud itself follows; asked for again, it is the same one."""
    step = here.step(given.step)
    slot = step.form.input(given.input)
    if given.input and (slot is None or not slot.is_for_cloud):
        raise refuse("input_unknown")
    if given.prompt and step.prompt(given.prompt) is None:
        raise refuse("input_unknown")
    (place,) = cloud_places(step, given.input, [given.prompt])
    workshop = here.workshop()
    answer = _asked(here, workshop, place)
    if given.all_places:
        for other, its_place in other_places(here.tx, workshop, step, place):
            _asked(here, other, its_place, beside=str(answer["cloud"]))
    return answer


@act("cloud.count", CountCloud, LEADERS)
def count_cloud(given: CountCloud, here: Occasion) -> Answer:
    cloud = here.cloud(given.cloud)
    if given.at_least is not None and not 1 <= given.at_least <= MOST_AT_LEAST:
        raise refuse("number_out_of_range", most=MOST_AT_LEAST)
    after = replace(cloud, rule=given.rule, at_least=given.at_least)
    if after == cloud:
        return {}
    here.tx.clouds.put(after)
    return {"n": here.record(CloudChanged(cloud.id))}


def _asked(here: Occasion, workshop: Workshop, place: CloudPlace, beside: str = "") -> Answer:
    room = WorkshopId(here.room)
    cloud_id = Cloud.key(room, place)
    if here.tx.clouds.get(cloud_id) is not None:
        return {"cloud": cloud_id}
    elsewhere = "" if workshop.id == room else workshop.place or workshop.title
    here.tx.clouds.add(Cloud(cloud_id, room, workshop.id, place.step, place.prompt, place.input, elsewhere, beside))
    return {"cloud": cloud_id, "n": here.record(CloudChanged(cloud_id))}
