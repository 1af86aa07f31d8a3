"""Say by which wireless network people get into the hall's net, so that it can stand on the poster."""

from dataclasses import dataclass, replace

from qidtool.actions.act import act
from qidtool.actions.occasion import Occasion
from qidtool.actions.ports import Answer
from qidtool.domain.errors import refuse
from qidtool.domain.events import WorkshopChanged
from qidtool.domain.roles import LEADERS
from qidtool.domain.wifi import LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_PASSWORD, Wifi


@dataclass(frozen=True)
class SetWifi:
    name: str = ""
    """Empty together with the password: nothing of it stands on the poster any more."""
    password: str = ""


@act("workshop.set_wifi", SetWifi, LEADERS)
def set_wifi(given: SetWifi, here: Occasion) -> Answer:
    """Whoever takes part hears that something changed, and nothing of what."""
    changed = replace(here.workshop(), wifi=_checked(given))
    here.tx.workshops.put(changed)
    return {"n": here.record(WorkshopChanged(changed.id))}


def _checked(given: SetWifi) -> Wifi | None:
    if not given.name and not given.password:
        return None
    if not given.name or len(given.name.encode()) > LONGEST_NAME or "\n" in given.name:
        raise refuse("wifi_name_wrong")
    is_of_a_length = SHORTEST_PASSWORD <= len(given.password) <= LONGEST_PASSWORD
    if given.password and (not is_of_a_length or "\n" in given.password):
        raise refuse("wifi_password_wrong")
    return Wifi(given.name, given.password)
