"""What a step amounts to, as a fragment of a page: each screen is told only what it could see entry by entry."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from qidtool.app import House
from qidtool.catalogue import Catalogue
from qidtool.gate.cookies import seat_cookie, wall_cookie
from qidtool.methodkit import Heading, Items, Results, items_of
from qidtool.methodkit.folder import MethodFolder
from qidtool.web.house import Parts
from tests.cast import token_of
from tests.methodkit.every_kind import EVERY_KIND
from tests.script import Story
from tests.web.window import Page, Window

Desk = Callable[[str], Window]


@pytest.fixture
def worked(bench: Story) -> Story:
    """Rot and Blau have written: for their group, for themselves, and what the moderation noted of them."""
    return bench.tell("""
        Ada aims at 'Ein Garten'
        Cem aims at 'Ein Chor'
        Bo lays 'Mehr Zeit' into row 1
        Cem lays 'Neue Musik' into row 3
        Ada votes for 'Was bremst?'
        Mara quotes 'Wir fangen an.' of 'Rot'
        Bo puts 'Viel Mut' on the poster
    """)


@pytest.fixture
def phone_of(house: House, worked: Story) -> Desk:
    def of(name: str) -> Window:
        return Window(house.app).carries(seat_cookie(worked.room), token_of(name, worked.room))

    return of


@pytest.fixture
def wall(house: House, worked: Story) -> Window:
    worked.cast.wall(worked.room)
    return Window(house.app).carries(wall_cookie(worked.room), token_of("the wall", worked.room))


def path(story: Story, viewer: str = "", number: int = 1) -> str:
    asked = f"?viewer={viewer}" if viewer else ""
    return f"/workshops/{story.room}/steps/{story.steps[number - 1]}/told{asked}"


WORDS = ("Ein Garten", "Ein Chor", "Mehr Zeit", "Neue Musik", "Wir fangen an.", "Viel Mut")
"""Each with a blank, so that no token of a page contains one by chance."""
WHAT_HANGS = [one for one in WORDS if one != "Wir fangen an."]


def told(page: Page) -> list[str]:
    assert page.status == 200
    return [one for one in WORDS if one in page.words]


def test_the_moderation_is_told_everything(worked: Story, desk: Desk) -> None:
    page = desk("Mara").opens(path(worked, "facilitator"))
    assert told(page) == list(WORDS)
    assert page.html.lstrip().startswith('<section class="told__section">')
    assert "<html" not in page.html


def test_the_wall_is_told_what_hangs_on_it(worked: Story, wall: Window, desk: Desk) -> None:
    worked.tell("Mara hides 'Ein Garten'\nMara freezes the wall\nCem aims at 'Ein Fest'")
    assert told(wall.opens(path(worked, "projector"))) == ["Ein Chor", "Mehr Zeit", "Neue Musik", "Viel Mut"]
    assert "Ein Fest" not in wall.opens(path(worked, "projector")).words
    assert told(desk("Mara").opens(path(worked, "projector"))) == ["Ein Chor", "Mehr Zeit", "Neue Musik", "Viel Mut"]
    worked.tell("Mara reveals the wall")
    assert "Ein Fest" in wall.opens(path(worked, "projector")).words


def test_a_phone_is_told_what_its_own_group_wrote(worked: Story, phone_of: Desk) -> None:
    assert told(phone_of("Ada").opens(path(worked, "participant"))) == ["Ein Garten", "Mehr Zeit", "Viel Mut"]
    assert told(phone_of("Bo").opens(path(worked))) == ["Ein Garten", "Mehr Zeit", "Viel Mut"]
    assert told(phone_of("Cem").opens(path(worked))) == ["Ein Chor", "Neue Musik"]


def test_whoever_leaves_a_group_is_told_their_own_words_only(worked: Story, phone_of: Desk) -> None:
    worked.tell("Mara puts Bo into 'Blau'")
    assert told(phone_of("Bo").opens(path(worked))) == ["Ein Chor", "Mehr Zeit", "Neue Musik"]
    worked.tell("Mara puts Bo into no group")
    assert told(phone_of("Bo").opens(path(worked))) == ["Mehr Zeit"]


def test_nobody_is_told_off_by_their_own_phone_and_no_one_else_is_told_what_is_hidden(
    worked: Story, phone_of: Desk, desk: Desk
) -> None:
    worked.tell("Mara hides 'Mehr Zeit'\nMara hides 'Ein Garten'")
    assert told(phone_of("Bo").opens(path(worked))) == ["Ein Garten", "Mehr Zeit", "Viel Mut"]
    assert told(phone_of("Ada").opens(path(worked))) == ["Ein Garten", "Viel Mut"]
    what_is_left = ["Ein Chor", "Neue Musik", "Wir fangen an.", "Viel Mut"]
    assert told(desk("Mara").opens(path(worked, "facilitator"))) == what_is_left


def test_what_waits_for_approval_is_its_authors_and_the_moderations(bench: Story, house: House, desk: Desk) -> None:
    bench.tell("""
        Mara plans a step for approval with 'Was trägt?'
        Mara opens step 2
        Bo writes 'Humor'
        Bo writes 'Viel Mut'
        Mara approves 'Viel Mut'
    """)

    def phone(name: str) -> Window:
        return Window(house.app).carries(seat_cookie(bench.room), token_of(name, bench.room))

    def words_on(window: Window, viewer: str) -> list[str]:
        page = window.opens(path(bench, viewer, 2))
        return [one for one in ("Humor", "Viel Mut") if one in page.words]

    assert words_on(phone("Bo"), "participant") == ["Humor", "Viel Mut"]
    assert words_on(phone("Ada"), "participant") == ["Viel Mut"]
    assert words_on(phone("Cem"), "participant") == []
    assert words_on(desk("Mara"), "projector") == ["Viel Mut"]
    assert words_on(desk("Mara"), "facilitator") == ["Humor", "Viel Mut"]


def test_a_phone_is_told_what_hangs_on_shared_posters(worked: Story, phone_of: Desk) -> None:
    worked.tell("""
        Mara plans shared posters for 'Ankommen' and 'Gehen'
        Mara opens step 2
        Cem puts 'Neue Musik' on the poster 'Gehen'
        Cem puts 'Mehr Zeit' on the poster 'Ankommen'
        Mara hides 'Mehr Zeit'
    """)
    assert told(phone_of("Ada").opens(path(worked, "participant", 2))) == ["Neue Musik"]
    assert told(phone_of("Cem").opens(path(worked, "participant", 2))) == ["Mehr Zeit", "Neue Musik"]


def test_a_phone_that_reads_along_is_told_what_hangs_on_the_wall(worked: Story, phone_of: Desk) -> None:
    assert told(phone_of("Ada").opens(path(worked, "projector"))) == WHAT_HANGS
    worked.tell("Mara forbids phones to read along")
    assert phone_of("Ada").opens(path(worked, "projector")).status == 403


@pytest.mark.parametrize("viewer", ["", "participant", "projector", "facilitator", "author"])
def test_strangers_and_people_of_another_house_are_told_nothing(
    worked: Story, house: House, desk: Desk, viewer: str
) -> None:
    for window in (Window(house.app), desk("Jonas"), desk("Rita")):
        page = window.opens(path(worked, viewer))
        assert (page.status, [one for one in WORDS if one in page.html]) == (403, [])


def test_whoever_carries_several_cookies_is_told_what_the_asking_screen_may_see(
    worked: Story, house: House, wall: Window, desk: Desk
) -> None:
    """Mara has opened all three screens in one browser, to try them out."""
    browser = desk("Mara").carries(seat_cookie(worked.room), token_of("Cem", worked.room))
    browser.carries(wall_cookie(worked.room), token_of("the wall", worked.room))
    assert told(browser.opens(path(worked))) == ["Ein Chor", "Neue Musik"]
    assert told(browser.opens(path(worked, "projector"))) == WHAT_HANGS
    assert told(browser.opens(path(worked, "facilitator"))) == list(WORDS)


def test_a_step_that_is_not_there_or_has_not_begun_is_told_to_nobody_outside(
    worked: Story, wall: Window, phone_of: Desk, desk: Desk
) -> None:
    worked.tell("Mara plans a step with 'Ein Geheimnis?'")
    for window in (wall, phone_of("Ada")):
        page = window.opens(path(worked, number=2))
        assert (page.status, "Geheimnis" in page.html) == (400, False)
    assert "Ein Geheimnis?" in desk("Mara").opens(path(worked, "facilitator", 2)).words
    elsewhere = f"/workshops/{worked.room}/steps/{worked.room}/told"
    assert phone_of("Ada").opens(elsewhere).status == 404


def test_what_has_not_changed_is_not_sent_again(worked: Story, desk: Desk) -> None:
    mara = desk("Mara")
    first = mara.opens(path(worked, "facilitator"))
    tag = first.response.headers["ETag"]
    assert tag.startswith('W/"')
    again = mara.opens(path(worked, "facilitator"), headers={"If-None-Match": tag})
    assert (again.status, again.html) == (304, "")
    worked.tell("Ada aims at 'Ein Weg'")
    changed = mara.opens(path(worked, "facilitator"), headers={"If-None-Match": tag})
    assert (changed.status, "Ein Weg" in changed.words) == (200, True)
    assert first.response.headers["Cache-Control"] == "no-store"


Texts = Mapping[str, Mapping[str, str]]


def with_method(house: House, tells: Callable[[Results], object] | None, texts: Texts = MappingProxyType({})) -> None:
    """The house knows the method of the bench, and its folder."""
    method = replace(EVERY_KIND, slug="workbench", tells=tells, texts=texts)  # type: ignore[arg-type]
    parts = house.app.extensions["qidtool"]
    assert isinstance(parts, Parts)
    folder = next(iter(parts.catalogue.folders.values()))
    known = {"workbench": MethodFolder(folder.path, method)}
    house.app.extensions["qidtool"] = replace(parts, catalogue=Catalogue(MappingProxyType(known)))


def test_the_method_tells_and_gets_what_this_screen_may_see(
    worked: Story, house: House, phone_of: Desk, desk: Desk
) -> None:
    def tells(results: Results) -> tuple[object, ...]:
        people, goals = results.say("{n} da", n=len(results.people)), items_of(results.entries_in("goals"))
        return (Heading(f"{people}, {len(results.groups)} Gruppen"), Items("Ziele", goals))

    with_method(house, tells, {"en": {"{n} da": "{n} there"}})
    assert desk("Mara").opens(path(worked, "facilitator")).words == "3 da, 2 Gruppen Ziele Ein Garten Ein Chor"
    assert phone_of("Cem").opens(path(worked)).words == "0 da, 2 Gruppen Ziele Ein Chor"
    english = phone_of("Cem").opens(path(worked), headers={"Accept-Language": "en"})
    assert english.words == "0 there, 2 Gruppen Ziele Ein Chor"


def test_a_method_that_fails_is_told_input_by_input(worked: Story, house: House, desk: Desk) -> None:
    with_method(house, lambda results: results.entries[99])
    assert told(desk("Mara").opens(path(worked, "facilitator"))) == list(WORDS)


def test_screens_know_which_methods_tell(worked: Story, house: House, desk: Desk, phone_of: Desk) -> None:
    cockpit, phone = f"/workshops/{worked.room}/cockpit", f"/teilnahme/{worked.room}"
    with_method(house, lambda _results: ())
    assert '<template id="method-workbench" data-tells>' in desk("Mara").opens(cockpit).html
    assert '<template id="method-workbench" data-tells>' in phone_of("Ada").opens(phone).html
    with_method(house, None)
    assert '<template id="method-workbench">' in phone_of("Ada").opens(phone).html


def test_what_a_group_went_on_from_is_told_with_it_and_what_it_cannot_see_is_not(
    worked: Story, house: House, phone_of: Desk
) -> None:
    """The goals of an earlier step, which the indicators of a later one belong to."""
    worked.tell("Mara plans a workbench with 'Woran merken wir es?'\nMara opens step 2")
    for who, goal, words in [("Ada", "Ein Garten", "Es wächst"), ("Cem", "Ein Chor", "Es klingt")]:
        worked.act(
            who, "contribution.write", step=worked.steps[1], input="ranks", row=0, about=worked.ids[goal], text=words
        )
    page = phone_of("Ada").opens(path(worked, number=2))
    seen = [one in page.words for one in ("Es wächst – Ein Garten", "Es klingt", "Ein Chor")]
    assert seen == [True, False, False]
