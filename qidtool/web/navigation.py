"""The ways that stand at the head of every page for members of the staff."""

from dataclasses import dataclass

from flask import request
from flask_babel import gettext as _

from qidtool.domain.roles import Role
from qidtool.web.visitor import visitor_account


@dataclass(frozen=True)
class Way:
    href: str
    text: str
    places: tuple[str, ...]

    @property
    def here(self) -> bool:
        return request.path.startswith(self.places)


def navigation() -> list[Way]:
    account = visitor_account()
    if account is None:
        return []
    ways = [
        Way("/planung", _("Meine Reihen"), ("/planung", "/reihen", "/workshops")),
        Way("/methoden", _("Methoden"), ("/methoden",)),
    ]
    if account.role is Role.OPERATOR:
        ways.append(Way("/konten", _("Konten"), ("/konten",)))
    return ways
