"""Links that let somebody in, as a page of the staff makes and lists them; the token is shown once and never kept."""

from dataclasses import dataclass

from qidtool.actions.ports import Reading
from qidtool.domain.ids import LinkId
from qidtool.domain.moments import Millis, now
from qidtool.domain.people import Link, LinkKind
from qidtool.domain.roles import Role
from qidtool.gate.identity import new_token
from qidtool.web.days import moment_in_words
from qidtool.web.visitor import address_of

_WAYS = {
    LinkKind.INVITATION: "/einladung/",
    LinkKind.HANDOVER: "/uebergabe/",
    LinkKind.PROJECTOR: "/wand-oeffnen/",
}


@dataclass(frozen=True)
class Made:
    """A link just made: what it is for, and its address, which is shown this once."""

    kind: LinkKind
    token: str

    @property
    def address(self) -> str:
        return address_of(_WAYS[self.kind] + self.token)


@dataclass(frozen=True)
class Listed:
    """A link that still lets somebody in, without its token."""

    id: LinkId
    kind: LinkKind
    role: Role
    made: Millis
    made_by: str
    lasts: Millis

    @property
    def made_at(self) -> str:
        return moment_in_words(self.made)

    @property
    def lasts_until(self) -> str:
        return moment_in_words(self.lasts)


def fresh(kind: LinkKind) -> Made:
    return Made(kind, new_token())


def still_open(reading: Reading, **equals: object) -> list[Listed]:
    at = now()
    return [_listed(reading, one) for one in reading.links.where(**equals) if one.is_valid(at)]


def _listed(reading: Reading, link: Link) -> Listed:
    maker = reading.accounts.get(link.created_by) if link.created_by else None
    return Listed(
        link.id,
        link.kind,
        link.role,
        link.created_at,
        maker.name if maker else "",
        link.expires_at,
    )
