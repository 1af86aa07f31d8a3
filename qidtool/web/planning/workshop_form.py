"""What a workshop says of itself, between its forms and their acts."""

from typing import Any

from qidtool.domain.workshop import Workshop
from qidtool.web.forms import lines, text
from qidtool.web.house import gate

FIELDS = ("title", "place", "held_on")


def workshop_details(act: str, **further: object) -> Any:
    return gate().given(act, {**{name: text(name) for name in FIELDS}, **further})


def marked_words() -> Any:
    return gate().given("workshop.mark_words", {"words": list(lines("words"))})


def wifi() -> Any:
    return gate().given("workshop.set_wifi", {"name": text("wifi_name"), "password": text("wifi_password")})


def wifi_values(workshop: Workshop) -> dict[str, object]:
    known = workshop.wifi
    return {"wifi_name": known.name if known else "", "wifi_password": known.password if known else ""}


def values_of(workshop: Workshop) -> dict[str, object]:
    return {"title": workshop.title, "place": workshop.place, "held_on": workshop.held_on}


def new_values() -> dict[str, object]:
    return dict.fromkeys(FIELDS, "")
