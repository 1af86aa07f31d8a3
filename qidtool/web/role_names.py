"""What the roles of the staff are called on screen, and what each may do."""

from flask_babel import gettext as _

from qidtool.domain.roles import Role

HOUSE_ROLES = (Role.FACILITATOR, Role.DOCUMENTER, Role.AUTHOR, Role.READER, Role.OPERATOR)
ROOM_ROLES = HOUSE_ROLES[:-1]
"""Whoever runs the house does not lead workshops by that alone."""


def role_name(role: Role) -> str:
    names: dict[Role, str] = {
        Role.FACILITATOR: _("Moderation"),
        Role.DOCUMENTER: _("Protokoll"),
        Role.AUTHOR: _("Auswertung"),
        Role.READER: _("Lesen"),
        Role.OPERATOR: _("Betrieb"),
    }
    return names.get(role, str(role))


def role_options(roles: tuple[Role, ...]) -> list[tuple[str, str]]:
    """For a field to choose from: the role, and in words what it may do."""
    may = {
        Role.FACILITATOR: _("Moderation: plant und leitet"),
        Role.DOCUMENTER: _("Protokoll: schreibt mit"),
        Role.AUTHOR: _("Auswertung: wertet aus"),
        Role.READER: _("Lesen: schaut zu"),
        Role.OPERATOR: _("Betrieb: verwaltet Konten"),
    }
    return [(role.value, may[role]) for role in roles]
