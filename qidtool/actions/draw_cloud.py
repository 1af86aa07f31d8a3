"""Keep what the artist has drawn, and take words out of it at once when their author or the moderation does."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.clouds import Cloud, Drawing, without
from qidtool.domain.contributions import Contribution
from qidtool.domain.events import CloudChanged
from qidtool.domain.ids import CloudId
from qidtool.domain.roles import HOUSE_ONLY


@dataclass(frozen=True)
class DrawCloud:
    cloud: CloudId
    taken_out: int
    """What the cloud said when the drawing was begun."""
    drawing: Drawing


@act("cloud.draw", DrawCloud, HOUSE_ONLY)
def draw_cloud(given: DrawCloud, here: Occasion) -> Answer:
    """A drawing begun before words had to leave would bring them back: it is not kept, the next one is."""
    cloud = here.cloud(given.cloud)
    is_known = cloud.drawn_at is not None and cloud.drawing == given.drawing
    if cloud.taken_out != given.taken_out or (is_known and not cloud.overdue):
        return {}
    here.tx.clouds.put(replace(cloud, drawing=given.drawing, drawn_at=here.now, overdue=False))
    return {"n": here.record(CloudChanged(cloud.id))}


def take_out_of_clouds(contribution: Contribution, here: Occasion, text: str = "") -> None:
    """In every room; screens of the other places hear of it with their next drawing.

    With a `text`, the contribution says that from now on, and what it still says stays.
    """
    for cloud in here.tx.clouds.where(step=contribution.step, prompt=contribution.prompt):
        if cloud.input not in ("", contribution.input):
            continue
        drawing = without(cloud.drawing, contribution.id, text)
        here.tx.clouds.put(with_words_gone(cloud, drawing))
        if cloud.room == here.room and drawing != cloud.drawing:
            here.record(CloudChanged(cloud.id))


def with_words_gone(cloud: Cloud, drawing: Drawing) -> Cloud:
    """Whatever is being drawn just now is out of date as well."""
    is_drawn = cloud.drawn_at is not None
    return replace(cloud, drawing=drawing, taken_out=cloud.taken_out + 1, overdue=is_drawn)
