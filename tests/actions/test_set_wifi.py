"""The network of the hall stands on the poster and nowhere else; what is no network is refused."""

import json

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import WorkshopId
from qidtool.domain.viewers import Viewer, ViewerKind
from qidtool.domain.wifi import Wifi
from tests.script import Story


def kept(day: Story) -> Wifi | None:
    found = day.cast.gate.store.read(lambda reading: reading.workshops.get(day.room))
    assert found is not None
    return found.wifi


def test_it_is_kept_and_can_be_taken_away(day: Story) -> None:
    day.act("Mara", "workshop.set_wifi", name="Saal", password="achtKatzen")
    assert kept(day) == Wifi("Saal", "achtKatzen")
    day.act("Mara", "workshop.change", title="Trier", place="Aula")
    assert kept(day) == Wifi("Saal", "achtKatzen")
    day.act("Mara", "workshop.set_wifi", name="Offen")
    assert kept(day) == Wifi("Offen")
    day.act("Mara", "workshop.set_wifi")
    assert kept(day) is None


def test_no_screen_of_the_day_is_told_of_it(day: Story) -> None:
    day.act("Mara", "workshop.set_wifi", name="Geheimnetz", password="achtKatzen")
    here, ada = WorkshopId(day.room), day.cast.actor("Ada", day.room).participant
    for viewer in (
        Viewer(ViewerKind.PARTICIPANT, here, ada), Viewer(ViewerKind.PROJECTOR, here),
        Viewer(ViewerKind.FACILITATOR, here), Viewer(ViewerKind.DOCUMENTER, here),
    ):  # fmt: skip
        seen = json.dumps(day.cast.looks_at(viewer))
        assert [one for one in ("Geheimnetz", "achtKatzen") if one in seen] == []


@pytest.mark.parametrize(
    ("name", "password", "key"),
    [
        ("", "achtKatzen", "wifi_name_wrong"), ("ä" * 17, "", "wifi_name_wrong"),
        ("zwei\nZeilen", "", "wifi_name_wrong"),
        ("Saal", "kurz", "wifi_password_wrong"), ("Saal", "x" * 64, "wifi_password_wrong"),
    ],
)  # fmt: skip
def test_what_is_no_network_is_refused(day: Story, name: str, password: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        day.act("Mara", "workshop.set_wifi", name=name, password=password)
    assert kept(day) is None
