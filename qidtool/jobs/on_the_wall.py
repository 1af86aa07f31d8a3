"""Which clouds a workshop's wall needs just now; those that nobody asked for yet are asked for by the house."""

from qidtool.actions.ask_for_cloud import AskForCloud
from qidtool.actions.other_places import other_places
from qidtool.actions.ports import Reading
from qidtool.domain.clouds import Cloud
from qidtool.domain.dramaturgy import CLOUDS, cloud_places, input_on_wall, prompts_on_wall, step_on_wall
from qidtool.domain.ids import CloudId, WorkshopId
from qidtool.domain.workshop import WallShows


def clouds_on_wall(reading: Reading, room: WorkshopId) -> dict[CloudId, AskForCloud]:
    """Every cloud the wall shows, with the act that asks for it."""
    workshop = reading.workshops.get(room)
    if workshop is None or workshop.wall.shows not in CLOUDS:
        return {}
    step = step_on_wall(workshop.wall, reading.steps.where(workshop=room))
    if step is None:
        return {}
    wanted: dict[CloudId, AskForCloud] = {}
    is_everywhere = workshop.wall.shows is WallShows.PLACES
    for place in cloud_places(step, input_on_wall(step, workshop.wall), prompts_on_wall(step, workshop.wall)):
        ask = AskForCloud(place.step, place.prompt, place.input, all_places=is_everywhere)
        wanted[Cloud.key(room, place)] = ask
        if is_everywhere:
            wanted |= {Cloud.key(room, one): ask for _, one in other_places(reading, workshop, step, place)}
    return wanted
