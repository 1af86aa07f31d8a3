"""Where else in the series the same question is asked."""

from qidtool.actions.ports import Reading
from qidtool.domain.agenda import Step
from qidtool.domain.clouds import CloudPlace
from qidtool.domain.dramaturgy import cloud_places, same_question
from qidtool.domain.workshop import Workshop

Place = tuple[Workshop, CloudPlace]


def other_places(reading: Reading, workshop: Workshop, step: Step, place: CloudPlace) -> list[Place]:
    """In the order of the days; only steps that have begun."""
    others = [one for one in reading.workshops.where(series=workshop.series) if one.id != workshop.id]
    found: list[Place] = []
    for other in sorted(others, key=lambda one: (one.held_on, one.created_at)):
        for asked in reading.steps.where(workshop=other.id):
            prompt = same_question(step, place.prompt, asked)
            if prompt is not None:
                found += [(other, one) for one in cloud_places(asked, place.input, [prompt])]
                break
    return found
