"""Tables in the hall: who sits together, before a test looks at the phones."""

from tests.browser.office import Day, Office, Seat


def sit_together(office: Office, day: Day, *names: str, theme: str = "") -> dict[str, Seat]:
    """A new group of these people, who have all joined."""
    group = add_group(office, day, theme=theme)
    seats = {name: office.seats(day, name) for name in names}
    for seat in seats.values():
        office.does(day.id, "group.assign", {"participant": seat.participant, "group": group})
    return seats


def add_group(office: Office, day: Day, **about: str) -> str:
    return str(office.does(day.id, "group.add", about)["group"])


def plans_fields(office: Office, in_pass: str, *questions: str) -> Day:
    """A day with one step that asks for every kind of field, open and turned to this pass."""
    day = office.plans(method="all_inputs", questions=questions or ("Was trägt uns?",), opened=1)
    office.does(day.id, "step.turn", {"step": day.steps[0], "pass_id": in_pass})
    return day
