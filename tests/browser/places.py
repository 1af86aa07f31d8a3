"""A series with the same question at several places, as it is planned when all of them are to be seen side by side."""

from qidtool.domain.ids import HOUSE, new_id
from tests.browser.office import Day, Office
from tests.cast import privacy
from tests.methods.shelf import ANY_METHOD

QUESTION = "Was trägt uns?"


def plans_places(office: Office, *towns: str) -> list[Day]:
    """One workshop for each town, open, with one open step."""
    series = str(office.does(HOUSE, "series.plan", {"title": "Viele Orte", "privacy": privacy()})["series"])
    return [_opened(office, series, town) for town in towns]


def _opened(office: Office, series: str, town: str) -> Day:
    title, step = f"Workshop {town}", new_id()
    room = str(office.does(series, "workshop.plan", {"title": title, "place": town})["workshop"])
    prompts = [{"id": "q1", "text": QUESTION}]
    planned = {"method": ANY_METHOD, "prompts": prompts}
    office.sends(room, [(step, "step.plan", planned), (new_id(), "workshop.open", {}),
                        (new_id(), "step.open", {"step": step})])  # fmt: skip
    [(code, link_code)] = office.hall.asks("SELECT code, link_code FROM workshop WHERE id = ?", room)
    return Day(room, series, str(code), str(link_code), title, (step,))
