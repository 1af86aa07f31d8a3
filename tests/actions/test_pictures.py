"""Photos and slides: who may keep them, what becomes of them with what they belong to, and nothing is kept twice."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from qidtool.actions.as_of import as_of
from qidtool.actions.place_slides import left_unplaced
from qidtool.actions.ports import Reading, Recorded
from qidtool.cli.calendar import delete_what_is_due, drop_lost_pages
from qidtool.domain.errors import Refusal
from qidtool.domain.ids import new_id
from qidtool.domain.moments import now
from qidtool.domain.pictures import LONGEST_ALTERNATIVE, MOST_PHOTOS, PictureSize, Purpose
from tests.cast import CAST
from tests.held import held_in, places_with
from tests.picture_script import FORMS, keep, pictures_in, slides_of
from tests.script import Story


def forms_left(database: str) -> int:
    return len(held_in(database)["picture_form"])


def kinds_of(story: Story) -> list[str]:
    """What the journal of the workshop tells of pictures, oldest first."""
    kinds = ("picture_kept", "picture_changed", "pictures_removed", "slides_placed")

    def told(reading: Reading) -> list[Recorded]:
        return [one for kind in kinds for one in reading.journal.last_of(story.room, kind, 99)]

    return [one.event.kind for one in sorted(story.cast.gate.store.read(told), key=lambda one: one.n)]


def test_a_photo_is_kept_in_three_sizes_by_whoever_brought_it(day: Story) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag 7'")
    (photo,) = pictures_in(day)
    assert (photo.id, photo.belongs_to, photo.purpose) == (day.ids["Plakat"], "Eintrag 7", Purpose.PHOTO)
    assert (photo.width, photo.height, photo.alt, photo.kept_by) == (2400, 1800, "", day.cast.actor("Mara").account)
    forms = day.cast.gate.store.read(lambda reading: reading.picture_forms.where(picture=photo.id))
    assert {one.size: one.content for one in forms} == dict.fromkeys(PictureSize, b"pixels")
    assert kinds_of(day) == ["picture_kept"]


def test_a_documenter_brings_photos_and_a_reader_does_not(day: Story) -> None:
    for name, role in (("Dana", "documenter"), ("Rita", "reader")):
        day.cast.actor(name)
        day.act("Mara", "staff.appoint", email=CAST[name].email, role=role)
    day.tell("""
        Dana brings the photo 'Plakat' of 'Eintrag'
        Rita brings the photo 'Flur' of 'Eintrag' is refused: not_allowed
        Jonas brings the photo 'Flur' of 'Eintrag' is refused: not_allowed
        Ada brings the photo 'Flur' of 'Eintrag' is refused: not_allowed
        Dana describes the photo 'Plakat' as 'Drei Karten'
        Dana takes out the photo 'Plakat'
    """)
    assert pictures_in(day) == []


def test_nobody_but_the_house_brings_pixels(day: Story) -> None:
    """Else a client could have anything served that it had not drawn."""
    with pytest.raises(Refusal, match="not_allowed"):
        day.act("Mara", "picture.keep", belongs_to="Eintrag", forms=FORMS)


def test_a_session_that_has_ended_keeps_nothing(day: Story) -> None:
    session = day.cast.actor("Mara").session
    day.act("Mara", "session.end", session=session)
    with pytest.raises(Refusal, match="signed_out"):
        keep(day, "Mara", new_id(), "Eintrag")


def test_the_same_photo_sent_again_is_kept_once(day: Story) -> None:
    photo = new_id()
    first = keep(day, "Mara", photo, "Eintrag")
    assert keep(day, "Mara", photo, "Eintrag") == first
    assert [one.id for one in pictures_in(day)] == [photo]
    day.act("Mara", "picture.remove", picture=photo)
    assert keep(day, "Mara", photo, "Eintrag") == first
    assert pictures_in(day) == []


def test_photos_of_one_thing_come_one_after_another(day: Story) -> None:
    day.tell("Mara brings the photo 'eins' of 'Eintrag'\nMara brings the photo 'zwei' of 'Eintrag'")
    day.tell("Mara takes out the photo 'eins'\nMara brings the photo 'drei' of 'Eintrag'")
    assert [(one.id, one.position) for one in pictures_in(day)] == [(day.ids["zwei"], 1), (day.ids["drei"], 2)]


def test_what_a_photo_shows_is_said_in_words(day: Story) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'")
    before = day.cast.gate.store.read(lambda reading: as_of(reading, day.room))
    day.tell("""
        Mara describes the photo 'Plakat' as 'Drei Karten an einer Wand'
        Mara describes the photo 'Plakat' as 'Drei Karten an einer Wand'
    """)
    assert [one.alt for one in pictures_in(day)] == ["Drei Karten an einer Wand"]
    assert kinds_of(day) == ["picture_kept", "picture_changed"]
    assert day.cast.gate.store.read(lambda reading: as_of(reading, day.room)) > before
    with pytest.raises(Refusal, match="alternative_too_long"):
        day.act("Mara", "picture.describe", picture=day.ids["Plakat"], alt="x" * (LONGEST_ALTERNATIVE + 1))


def test_a_photo_belongs_somewhere(day: Story) -> None:
    for belongs_to in ("", "x" * 201):
        with pytest.raises(Refusal, match="belongs_nowhere"):
            keep(day, "Mara", new_id(), belongs_to)


def test_a_picture_of_another_workshop_is_not_there(day: Story) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'\nMara plans the workshop 'Koblenz'")
    day.tell("Mara takes out the photo 'Plakat' is refused: picture_unknown")


def test_there_is_an_end_to_photos(day: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qidtool.actions.keep_picture.MOST_PHOTOS", 2)
    day.tell("""
        Mara brings the photo 'eins' of 'Eintrag'
        Mara brings the photo 'zwei' of 'Eintrag'
        Mara brings the photo 'drei' of 'Eintrag' is refused: too_many_pictures
    """)
    assert MOST_PHOTOS > 2


def test_a_removed_photo_leaves_nothing_behind(day: Story, database: str) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'\nMara brings the photo 'Flur' of 'Eintrag'")
    assert forms_left(database) == 6
    job = finished_documentation(day)
    day.tell("Mara takes out the photo 'Plakat'")
    assert forms_left(database) == 3
    assert day.cast.gate.store.read(lambda reading: reading.results.where(job=job)) == []


def finished_documentation(story: Story) -> str:
    house, job = story.cast.house_does, story.act("Mara", "job.ask", kind="documentation")["job"]
    attempt = house("job.start", story.room, job=job)["attempt"]
    house("job.keep", story.room, job=job, attempt=attempt, form="page", content="PGI+")
    house("job.finish", story.room, job=job, attempt=attempt, as_of=1)
    return str(job)


def test_a_withdrawn_entry_takes_its_photos_along(day: Story, database: str) -> None:
    day.tell("""
        Ada writes 'Plakat der Gruppe Rot'
        Mara brings the photo 'Plakat' of 'Plakat der Gruppe Rot'
        Mara brings the photo 'Flur' of 'etwas anderes'
        Ada withdraws 'Plakat der Gruppe Rot'
        Mara brings the photo 'spät' of 'Plakat der Gruppe Rot' is refused: contribution_withdrawn
    """)
    assert [one.id for one in pictures_in(day)] == [day.ids["Flur"]]
    assert forms_left(database) == 3


def test_a_photo_shows_what_its_entry_of_the_protocol_says(day: Story) -> None:
    day.tell("""
        Mara photographs 'Ein Plakat'
        Mara brings the photo 'Plakat' of 'Ein Plakat'
        Mara brings the photo 'Flur' of 'etwas anderes'
    """)
    assert alternatives(day) == {"Plakat": "Ein Plakat", "Flur": ""}
    day.tell("Mara puts 'Ein Plakat' right as 'Ein Plakat mit vier Farben'")
    assert alternatives(day) == {"Plakat": "Ein Plakat mit vier Farben", "Flur": ""}
    assert kinds_of(day) == ["picture_kept", "picture_kept", "picture_changed"]
    long = "x" * (LONGEST_ALTERNATIVE + 1)
    day.act("Mara", "protocol.change", entry=day.ids["Ein Plakat"], text=long)
    assert alternatives(day)["Plakat"] == long[:-1]


def test_a_photo_that_comes_late_shows_what_its_entry_says_by_now(day: Story) -> None:
    day.tell("Mara photographs 'Ein Plakat'\nMara puts 'Ein Plakat' right as 'Zwei Plakate'")
    keep(day, "Mara", new_id(), day.ids["Ein Plakat"], alt="Ein Plakat")
    assert [one.alt for one in pictures_in(day)] == ["Zwei Plakate"]


def test_other_words_for_a_photo_stay_while_its_entry_says_the_same(day: Story) -> None:
    day.tell("""
        Mara photographs 'Ein Plakat'
        Mara brings the photo 'Plakat' of 'Ein Plakat'
        Mara describes the photo 'Plakat' as 'Vier Farben, oben eine Sonne'
    """)
    day.act("Mara", "protocol.change", entry=day.ids["Ein Plakat"], text="Ein Plakat", special=True)
    assert alternatives(day) == {"Plakat": "Vier Farben, oben eine Sonne"}


def test_an_entry_taken_out_of_the_protocol_takes_its_photos_along(day: Story, database: str) -> None:
    day.tell("""
        Mara photographs 'Quittenbrot'
        Mara brings the photo 'Plakat' of 'Quittenbrot'
        Mara brings the photo 'Flur' of 'etwas anderes'
        Mara takes 'Quittenbrot' out of the protocol
        Mara brings the photo 'spät' of 'Quittenbrot' is refused: protocol_entry_removed
    """)
    assert alternatives(day) == {"Flur": ""}
    assert (forms_left(database), places_with("Quittenbrot", database)) == (3, [])
    assert kinds_of(day) == ["picture_kept", "picture_kept", "pictures_removed"]


def test_a_photo_belongs_to_no_protocol_of_another_workshop(day: Story) -> None:
    day.tell("Mara photographs 'Ein Plakat'\nMara plans the workshop 'Koblenz'")
    day.tell("Mara brings the photo 'Plakat' of 'Ein Plakat' is refused: belongs_nowhere")


def alternatives(story: Story) -> dict[str, str]:
    names = {key: name for name, key in story.ids.items()}
    return {names[one.id]: one.alt for one in pictures_in(story)}


def test_slides_come_all_at_once_and_replace_those_before(day: Story, database: str) -> None:
    day.tell("Mara brings 3 slides for 'Was stärkt uns?'\nMara brings 1 slides for 'Was bremst uns?'")
    first = slides_of(day, "Was stärkt uns?")
    assert [one.position for one in first] == [0, 1, 2]
    day.tell("Mara brings 2 slides for 'Was stärkt uns?'")
    second = slides_of(day, "Was stärkt uns?")
    assert [one.position for one in second] == [0, 1]
    assert not {one.id for one in first} & {one.id for one in second}
    assert len(slides_of(day, "Was bremst uns?")) == 1
    assert forms_left(database) == 9
    assert kinds_of(day) == ["slides_placed"] * 3


def test_slides_that_are_not_all_there_wait_and_are_let_go_of(day: Story, database: str) -> None:
    file, lost = new_id(), new_id()
    long_ago = datetime.now(UTC) - timedelta(hours=2)
    keep(day, "Mara", new_id(), file, purpose="slide")
    with time_machine.travel(long_ago, tick=False):
        keep(day, "Mara", new_id(), lost, purpose="slide")
    assert kinds_of(day) == []
    assert [one.is_in_its_place for one in pictures_in(day)] == [False, False]
    gate = day.cast.gate
    assert gate.store.read(lambda reading: left_unplaced(reading, now())) == {(day.room, lost)}
    drop_lost_pages(gate)
    assert [one.belongs_to for one in pictures_in(day)] == [file]
    day.cast.house_does("slides.drop_unplaced", day.room, file=file)
    day.cast.house_does("slides.drop_unplaced", day.room, file="Eintrag")
    assert forms_left(database) == 0


def test_slides_need_a_place_and_pages(day: Story) -> None:
    file = new_id()
    keep(day, "Mara", new_id(), file, purpose="slide")
    for refused, about in (
        ("prompt_unknown", {"prompt": "q9", "file": file}),
        ("picture_unknown", {"prompt": "q1", "file": new_id()}),
        ("picture_unknown", {"prompt": "q1", "file": "Eintrag"}),
        ("step_unknown", {"prompt": "q1", "file": file, "step": new_id()}),
    ):
        with pytest.raises(Refusal, match=refused):
            day.act("Mara", "slides.place", **{"step": day.steps[0], **about})


def test_a_photo_cannot_be_placed_as_a_slide(day: Story) -> None:
    entry = new_id()
    keep(day, "Mara", new_id(), entry)
    with pytest.raises(Refusal, match="picture_unknown"):
        day.act("Mara", "slides.place", step=day.steps[0], prompt="q1", file=entry)


def test_a_question_that_is_gone_takes_its_slides_along(day: Story, database: str) -> None:
    day.tell("Mara brings 2 slides for 'Was stärkt uns?'\nMara brings 2 slides for 'Was bremst uns?'")
    prompts = [{"id": "q2", "text": "Was bremst uns sehr?"}]
    day.act("Mara", "step.change", step=day.steps[0], title="Anfang", prompts=prompts)
    assert (slides_of(day, "q1"), len(slides_of(day, "q2")), forms_left(database)) == ([], 2, 6)
    day.tell("Mara removes step 1")
    assert (pictures_in(day), forms_left(database)) == ([], 0)
    assert kinds_of(day)[2:] == ["pictures_removed", "pictures_removed"]


def test_pictures_are_deleted_with_their_series(day: Story, database: str) -> None:
    day.tell("Mara brings the photo 'Plakat' of 'Eintrag'\nMara brings 2 slides for 'Was stärkt uns?'")
    with time_machine.travel(datetime.now(UTC) + timedelta(days=91), tick=False):
        assert delete_what_is_due(day.cast.gate) == 1
    assert (held_in(database)["picture"], forms_left(database)) == ([], 0)
