"""Links of one workshop: a hand-over is used once, the wall is opened without a token in sight."""

from collections.abc import Callable

from qidtool.domain.ids import HOUSE
from qidtool.domain.workshop import Workshop
from qidtool.gate.cookies import ACCOUNT_COOKIE, wall_cookie
from qidtool.gate.identity import hash_of
from tests.cast import Cast
from tests.web.window import Window

Desk = Callable[[str], Window]


def hands_over(cast: Cast, workshop: Workshop, token: str = "nimm") -> str:
    cast.acts("Mara", workshop.id, "workshop.hand_over", token_hash=hash_of(token))
    return f"/uebergabe/{token}"


def makes_wall_link(cast: Cast, workshop: Workshop, token: str = "wand") -> str:
    made = cast.acts("Mara", workshop.id, "workshop.make_wall_link", token_hash=hash_of(token))
    return str(made["link"])


def test_looking_at_the_link_uses_nothing_up(phone: Window, trier: Workshop, cast: Cast) -> None:
    link = hands_over(cast, trier)
    pages = [phone.opens(link) for _ in range(3)]
    assert [(page.status, "Trier" in page.words) for page in pages] == [(200, True)] * 3
    assert phone.cookie(ACCOUNT_COOKIE) == ""


def test_the_first_who_takes_over_leads_and_nobody_after(phone: Window, trier: Workshop, cast: Cast) -> None:
    link = hands_over(cast, trier)
    second = Window(phone.app)
    seen = second.opens(link)
    taken = phone.fills(phone.opens(link), "")
    assert taken.goes_to == f"/workshops/{trier.id}/cockpit"
    assert phone.opens(taken.goes_to).status == 200
    for answer in (second.fills(seen, ""), second.opens(link), phone.opens(link)):
        assert (answer.status, "schon benutzt" in answer.words) == (404, True)
    assert second.opens(taken.goes_to).goes_to.startswith("/anmelden")


def test_it_leads_this_workshop_and_no_other(phone: Window, trier: Workshop, cast: Cast) -> None:
    phone.fills(phone.opens(hands_over(cast, trier)), "")
    other = cast.acts("Mara", HOUSE, "workshop.plan_single", title="Mainz")["workshop"]
    assert phone.opens(f"/workshops/{trier.id}/team").status == 200
    assert phone.opens(f"/workshops/{other}/team").status == 404
    assert phone.opens(f"/workshops/{other}/cockpit").status == 403
    assert phone.opens("/konten").status == 404
    assert "Er hat kein Kennwort." in phone.opens("/konto").words


def test_somebody_who_took_over_is_let_go_again(phone: Window, desk: Desk, trier: Workshop, cast: Cast) -> None:
    phone.fills(phone.opens(hands_over(cast, trier)), "")
    mara, path = desk("Mara"), f"/workshops/{trier.id}/team"
    page = mara.opens(path)
    took_over = next(one for one in page.forms if one.action == f"{path}/entlassen" and one.fields["room"] == trier.id)
    mara.sends(took_over.action, **took_over.fields)
    assert phone.opens(path).status == 404


def test_the_wall_opens_and_its_address_holds_no_token(phone: Window, trier: Workshop, cast: Cast) -> None:
    makes_wall_link(cast, trier)
    opened = phone.opens("/wand-oeffnen/wand")
    assert (opened.status, opened.goes_to) == (303, f"/wand/{trier.id}")
    headers = opened.response.headers
    assert (headers["Referrer-Policy"], headers["Cache-Control"]) == ("no-referrer", "no-store")
    cookie = phone.client.get_cookie(wall_cookie(trier.id))
    assert cookie is not None
    assert (cookie.http_only, cookie.same_site) == (True, "Lax")
    assert phone.opens(f"/wand/{trier.id}").status == 200
    assert phone.opens(f"/workshops/{trier.id}/team").goes_to.startswith("/anmelden")


def test_opening_the_wall_again_is_the_same_wall(phone: Window, trier: Workshop, cast: Cast) -> None:
    makes_wall_link(cast, trier)
    phone.opens("/wand-oeffnen/wand")
    first = phone.cookie(wall_cookie(trier.id))
    assert phone.opens("/wand-oeffnen/wand").goes_to == f"/wand/{trier.id}"
    assert phone.cookie(wall_cookie(trier.id)) == first


def test_a_wall_whose_link_is_taken_back_is_dark_at_once(phone: Window, trier: Workshop, cast: Cast) -> None:
    link = makes_wall_link(cast, trier)
    phone.opens("/wand-oeffnen/wand")
    cast.acts("Mara", trier.id, "link.revoke", link=link)
    assert phone.opens(f"/wand/{trier.id}").status == 403
    assert phone.opens("/wand-oeffnen/wand").status == 404
