"""Guessing codes becomes slow; joining with a right one never does."""

from dataclasses import dataclass, field
from datetime import date

from qidtool.app import House
from qidtool.domain.workshop import Workshop
from qidtool.web.guesses import LONGEST, WINDOW, Guesses
from qidtool.web.neighbourhood import DailyKey, hashed, near
from tests.cast import Cast
from tests.script import Story
from tests.web.window import Window


@dataclass
class Hall:
    """A clock that is moved by hand, and a list of how long answers waited."""

    time: float = 0.0
    waits: list[float] = field(default_factory=list)

    def guesses(self) -> Guesses:
        return Guesses(lambda: self.time, self.waits.append)


def test_a_few_slips_cost_nothing() -> None:
    hall = Hall()
    guesses = hall.guesses()
    for _ in range(20):
        guesses.missed("device", "near")
    assert hall.waits == []


def test_one_device_that_guesses_waits_longer_and_longer_but_never_for_ever() -> None:
    hall = Hall()
    guesses = hall.guesses()
    for _ in range(100):
        guesses.missed("device", "near")
    assert hall.waits == sorted(hall.waits)
    assert (len(hall.waits), hall.waits[-1]) == (80, LONGEST)


def test_a_whole_hall_may_mistype() -> None:
    hall = Hall()
    guesses = hall.guesses()
    for person in range(500):
        guesses.missed(f"device {person}", "near")
    assert hall.waits == []


def test_new_devices_do_not_help_one_neighbourhood_nor_many_neighbourhoods_a_crowd() -> None:
    hall = Hall()
    guesses = hall.guesses()
    for place in range(700):
        guesses.missed(f"device {place}", "near")
    assert len(hall.waits) == 100
    for place in range(6000):
        guesses.missed(f"device {place}", f"near {place}")
    assert len(hall.waits) > 1000


def test_misses_are_forgotten() -> None:
    hall = Hall()
    guesses = hall.guesses()
    for _ in range(30):
        guesses.missed("device", "near")
    hall.waits.clear()
    hall.time += WINDOW
    guesses.missed("device", "near")
    assert hall.waits == []


def test_memory_has_a_limit() -> None:
    guesses = Hall().guesses()
    for place in range(50_000):
        guesses.missed("", f"near {place}")
    assert len(guesses._known) <= 20_000


def test_valid_joins_never_wait_behind_a_guesser(house: House, trier: Workshop) -> None:
    hall = Hall()
    house.app.extensions["qidtool_guesses"] = hall.guesses()
    phone = Window(house.app)
    for number in range(700):
        phone.opens(f"/?code=A{number:05}")
    waited = len(hall.waits)
    assert waited > 90
    assert [phone.opens(f"/?code={trier.code}").status for _ in range(50)] == [303] * 50
    assert len(hall.waits) == waited


def test_every_road_to_a_code_is_counted(house: House, planned: Story, cast: Cast) -> None:
    counted: list[float] = []
    house.app.extensions["qidtool_guesses"] = guesses = Guesses(wait=counted.append)
    phone = Window(house.app)
    phone.opens("/?code=222222")
    phone.opens("/j/222222")
    phone.opens("/j/22222222/stand")
    phone.sends("/j/222222")
    phone.asks("/api/join", {"code": "222222"})
    assert round(guesses._known["everybody"].counted) == 4  # the form without its token never got that far


def test_no_address_is_kept() -> None:
    assert [near(one) for one in ("192.0.2.77", "2001:db8:1:2::3", "::ffff:192.0.2.1", "fe80::1%eth0", "x", "")] == [
        "192.0.2.0/24", "2001:db8:1::/48", "192.0.2.0/24", "fe80::/48", "unknown", "unknown",
    ]  # fmt: skip


def test_the_key_changes_every_day() -> None:
    keys = DailyKey()
    monday = hashed("192.0.2.0/24", keys.on(date(2026, 5, 18)))
    again = hashed("192.0.2.0/24", keys.on(date(2026, 5, 18)))
    tuesday = hashed("192.0.2.0/24", keys.on(date(2026, 5, 19)))
    assert (monday == again, monday == tuesday) == (True, False)
