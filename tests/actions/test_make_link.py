"""Links that let somebody in, and taking them back."""

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE, new_id
from tests.cast import Cast
from tests.script import Story


def test_only_an_empty_house_is_set_up(cast: Cast) -> None:
    cast.house_does("house.set_up", token_hash="first")
    cast.actor("Olaf")
    with pytest.raises(Refusal, match="already_set_up"):
        cast.house_does("house.set_up", token_hash="second")


def test_only_staff_is_invited(cast: Cast) -> None:
    with pytest.raises(Refusal, match="role_unknown"):
        cast.acts("Olaf", HOUSE, "account.invite", token_hash="link", role="participant")
    with pytest.raises(Refusal, match="not_allowed"):
        cast.acts("Mara", HOUSE, "account.invite", token_hash="link", role="operator")


def test_a_revoked_link_lets_nobody_in(day: Story) -> None:
    link = new_id()
    day.act("Mara", "workshop.hand_over", link, token_hash="a link")
    day.act("Mara", "link.revoke", link=link)
    with pytest.raises(Refusal, match="link_unknown"):
        day.cast.house_does("workshop.take_over", day.room, link_hash="a link", session_hash="a session")


def test_revoking_the_walls_link_takes_the_walls_along(day: Story) -> None:
    wall = day.cast.wall(day.room)
    link = day.cast.gate.store.read(lambda reading: reading.links.first(kind="projector"))
    assert link is not None
    day.act("Mara", "link.revoke", link=link.id)
    with pytest.raises(Refusal, match="signed_out"):
        day.cast.gate.roles(wall, day.room)
    day.tell("Ada writes 'Vertrauen'")


def test_links_are_revoked_by_those_who_may_make_them(day: Story) -> None:
    wall, invitation = new_id(), new_id()
    day.act("Mara", "workshop.make_wall_link", wall, token_hash="wall")
    day.cast.acts("Olaf", HOUSE, "account.invite", invitation, token_hash="invitation", role="reader")
    for who, room, link in (
        ("Mara", HOUSE, invitation),
        ("Mara", day.room, invitation),
        ("Olaf", HOUSE, wall),
        ("Mara", day.room, "niemand"),
    ):
        with pytest.raises(Refusal, match="link_unknown"):
            day.cast.acts(who, room, "link.revoke", link=link)
    day.cast.acts("Olaf", HOUSE, "link.revoke", link=invitation)
    day.act("Mara", "link.revoke", link=wall)


def test_a_link_to_sign_in_needs_an_account(cast: Cast) -> None:
    with pytest.raises(Refusal, match="account_unknown"):
        cast.house_does("account.make_sign_in_link", account="niemand", token_hash="link")
