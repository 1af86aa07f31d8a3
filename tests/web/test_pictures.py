"""Photos over HTTP: brought with an id of the client's own, and shown to nobody else than they concern."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from qidtool.app import House
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from qidtool.domain.pictures import LARGEST_PHOTO, PictureSize
from tests.jobs.files import CAMERA, PLACE, corners, encoded, form_of, from_camera, quarters
from tests.picture_script import keep, pictures_in, slides_of
from tests.script import Story
from tests.web.window import Window

Desk = Callable[[str], Window]
EYES = ("mara", "dana", "anton", "rita", "jonas", "ada", "wall", "zoe")


def bring(window: Window, room: str, content: bytes, **more: Any) -> tuple[int, dict[str, Any]]:
    token = window.opens("/").form("/language").fields["csrf_token"]
    form = {"id": new_id(), "belongs_to": "Eintrag 7", "photo": (BytesIO(content), "../../IMG_0001.JPG")} | more
    answer = window.client.post(f"/workshops/{room}/bilder", headers={"X-CSRFToken": token}, **form_of(form))
    assert answer.is_json
    return answer.status_code, answer.get_json()


def status(window: Window, way: str) -> int:
    return window.client.get(way).status_code


def test_a_photo_is_brought_and_comes_back_without_where_it_was_taken(desk: Desk, day: Story) -> None:
    mara, photo = desk("Mara"), new_id()
    brought = bring(mara, day.room, from_camera(6), id=photo, alt=" Ein Plakat\x07 ")
    answer = {"picture": photo, "width": 600, "height": 800, "n": brought[1]["n"]}
    assert brought == (200, {"id": photo, "ok": True, "n": answer["n"], "answer": answer})
    (kept,) = pictures_in(day)
    assert (kept.id, kept.belongs_to, kept.alt) == (photo, "Eintrag 7", "Ein Plakat")
    for size in PictureSize:
        shown = mara.client.get(f"/bilder/{photo}/{size.value}")
        assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
        assert shown.headers["X-Content-Type-Options"] == "nosniff"
        assert shown.headers["Cache-Control"] == "private, max-age=3600"
        assert corners(Image.open(BytesIO(shown.data)))[1] == "red"
        assert CAMERA.encode() not in shown.data
        assert PLACE not in shown.data


def test_the_same_photo_sent_again_has_no_second_effect(desk: Desk, day: Story) -> None:
    mara, photo = desk("Mara"), new_id()
    first = bring(mara, day.room, encoded(quarters(), "JPEG"), id=photo)
    assert bring(mara, day.room, encoded(quarters(), "JPEG"), id=photo) == first
    assert len(pictures_in(day)) == 1


def test_the_list_of_pictures_says_what_belongs_where(desk: Desk, day: Story) -> None:
    mara = desk("Mara")
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'\nMara brings 2 slides for 'Was stärkt uns?'")
    keep(day, "Mara", new_id(), new_id(), purpose="slide")
    there = mara.client.get(f"/workshops/{day.room}/bilder").get_json()["pictures"]
    assert sorted((one["purpose"], one["position"]) for one in there) == [("photo", 0), ("slide", 0), ("slide", 1)]
    (photo,) = mara.client.get(f"/workshops/{day.room}/bilder?gehoert_zu=Eintrag").get_json()["pictures"]
    assert photo == {
        "id": day.ids["Plakat"], "belongs_to": "Eintrag", "purpose": "photo", "position": 0, "width": 2400,
        "height": 1800, "alt": "", "waits": False,
    }  # fmt: skip


def test_photos_are_for_staff_alone_and_slides_for_the_room(people: dict[str, Window], day: Story) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'\nMara brings 1 slides for 'Was stärkt uns?'")
    slide = slides_of(day, "Was stärkt uns?")[0].id
    staff = {"mara", "dana", "anton", "rita"}
    assert seeing(people, day.ids["Plakat"]) == staff
    assert seeing(people, slide) == staff | {"ada", "wall"}
    lists = {name: one.client.get(f"/workshops/{day.room}/bilder").get_json() for name, one in people.items()}
    told = {name: len(one["pictures"]) for name, one in lists.items()}
    assert told == {name: 2 if name in staff else 1 if name in ("ada", "wall") else 0 for name in EYES}
    day.tell("Mara ends the workshop")
    assert seeing(people, slide) == staff | {"wall"}


def test_slides_of_what_has_not_begun_are_for_staff_alone(people: dict[str, Window], day: Story) -> None:
    day.tell("Mara plans a step with 'Was bleibt?'\nMara brings 1 slides for 'Was bleibt?'")
    slide = slides_of(day, "Was bleibt?")[0].id
    assert seeing(people, slide) == {"mara", "dana", "anton", "rita"}
    day.tell("Mara opens step 2")
    assert {"ada", "wall"} <= seeing(people, slide)


def test_a_held_wall_sees_nothing_that_came_since(people: dict[str, Window], day: Story) -> None:
    day.tell("Mara freezes the wall\nMara brings 1 slides for 'Was stärkt uns?'")
    slide, everybody = slides_of(day, "Was stärkt uns?")[0].id, {"mara", "dana", "anton", "rita", "ada", "wall"}
    assert seeing(people, slide) == everybody - {"wall"}
    listed = f"/workshops/{day.room}/bilder"
    assert [one["waits"] for one in people["mara"].client.get(listed).get_json()["pictures"]] == [True]
    day.tell("Mara reveals the wall")
    assert seeing(people, slide) == everybody


def test_a_slide_that_waits_for_the_others_is_not_shown_to_the_room(people: dict[str, Window], day: Story) -> None:
    page = new_id()
    keep(day, "Mara", page, new_id(), purpose="slide")
    assert seeing(people, page) == {"mara", "dana", "anton", "rita"}


def seeing(people: dict[str, Window], picture: str) -> set[str]:
    found = {name: status(one, f"/bilder/{picture}/thumb") for name, one in people.items()}
    assert set(found.values()) <= {200, 404}
    return {name for name, one in found.items() if one == 200}


def test_what_is_not_there_is_not_found(desk: Desk, day: Story) -> None:
    mara = desk("Mara")
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'")
    for way in (f"{day.ids['Plakat']}/huge", f"{new_id()}/thumb", "x/thumb", f"{day.ids['Plakat']}/../thumb"):
        assert status(mara, f"/bilder/{way}") == 404


def test_nobody_else_brings_photos(people: dict[str, Window], day: Story) -> None:
    content = encoded(quarters(80, 60), "JPEG")
    keys = {name: bring(people[name], day.room, content)[1].get("error", {}).get("key") for name in EYES}
    assert keys == {
        "mara": None, "dana": None, "anton": "workshop_unknown", "rita": "workshop_unknown",
        "jonas": "workshop_unknown", "ada": "signed_out", "wall": "signed_out", "zoe": "signed_out",
    }  # fmt: skip
    assert {one.kept_by for one in pictures_in(day)} == {day.cast.actor(name).account for name in ("Mara", "Dana")}


def test_a_cookie_alone_is_not_enough(desk: Desk, day: Story) -> None:
    """A foreign page can make a browser send a file, but does not know the page's token."""
    form = {"id": new_id(), "belongs_to": "Eintrag", "photo": (BytesIO(from_camera(1)), "a.jpg")}
    answer = desk("Mara").client.post(f"/workshops/{day.room}/bilder", data=form)
    assert (answer.status_code, answer.get_json()["ok"]) == (400, False)
    assert pictures_in(day) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"photo": (BytesIO(b"GIF89a"), "a.jpg")}, (400, "picture_wrong_kind")),
        ({"photo": (BytesIO(b""), "a.jpg")}, (400, "photo_missing")),
        ({"photo": "kein Foto"}, (400, "photo_missing")),
        ({"photo": (BytesIO(bytes(LARGEST_PHOTO + 1)), "a.jpg")}, (413, "photo_too_large")),
        ({"photo": (BytesIO(bytes(LARGEST_PHOTO + 2**17)), "a.jpg")}, (413, "photo_too_large")),
        ({"id": "eins"}, (400, "message_wrong")),
        ({"belongs_to": " "}, (400, "belongs_nowhere")),
        ({"belongs_to": "x" * 201}, (400, "belongs_nowhere")),
        ({"alt": "x" * 1001}, (400, "alternative_too_long")),
        ({"alt": "x" * 300_000}, (400, "message_wrong")),
        ({f"more{place}": "x" for place in range(20)}, (400, "message_wrong")),
    ],
)
def test_each_refusal_says_what_to_do(desk: Desk, day: Story, more: dict[str, Any], said: tuple[int, str]) -> None:
    code, answer = bring(desk("Mara"), day.room, encoded(quarters(80, 60), "JPEG"), **more)
    assert (code, answer["error"]["key"]) == said
    assert "Bitte" in answer["error"]["text"]
    assert pictures_in(day) == []


def test_when_the_database_is_away_the_photo_is_to_be_sent_again(
    desk: Desk, day: Story, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    mara = desk("Mara")

    def full(*_about: object) -> None:
        raise Refusal("not_saved", retry=True)

    monkeypatch.setattr(type(house.gate), "do", full)
    code, answer = bring(mara, day.room, encoded(quarters(80, 60), "JPEG"))
    assert (code, answer["error"]["key"], answer["error"]["retry"]) == (503, "not_saved", True)


def test_everywhere_else_bodies_stay_small(desk: Desk, day: Story) -> None:
    """Also where the way only looks alike."""
    mara = desk("Mara")
    token = mara.opens("/konto").forms[0].fields["csrf_token"]
    for way in (f"/workshops/{day.room}/angaben", f"/workshops/{day.room}/bilder/mehr", "/anmelden"):
        form = {"csrf_token": token, "photo": (BytesIO(bytes(300 * 1024)), "a.jpg")}
        assert mara.client.post(way, data=form).status_code in (404, 413)
