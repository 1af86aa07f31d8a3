"""A documenter's screen: what it hears, what it may send, and what neither walls nor phones hear of it."""

from qidtool.domain.moments import now
from qidtool.storage.store import TableStore
from tests.live.hall import Hall, act
from tests.live.screens import Air
from tests.live.test_secrecy import everything
from tests.script import Story

COURSE = {"workshop", "steps", "contributions", "posters", "people", "groups", "clouds", "protocol"}


def test_a_documenter_hears_the_course_of_the_day_and_nothing_people_write(day: Story, store: TableStore) -> None:
    air = Air(store)
    day.tell("""
        Mara appoints Dana as documenter
        Ada writes 'KARTE'
        Mara notes 'MODERATION'
        Mara asks for the cloud of 'Was stärkt uns?'
        Mara plans a step with 'NOCH GEHEIM'
        Mara adds the group 'Rot'
        Dana notes down 'MITSCHRIFT'
    """)
    heard = everything(air, day.cast.viewer("the protocol", day.room))
    secrets = ("KARTE", "MODERATION", "Lehrkraft", "NOCH GEHEIM")
    assert [one for one in (*secrets, "Rot", "MITSCHRIFT") if one in heard] == ["Rot", "MITSCHRIFT"]
    view = day.sees("the protocol")
    assert {name for name in view if view[name]} == {"workshop", "steps", "groups", "protocol"}
    assert set(view) == COURSE


def test_what_the_documentation_writes_is_heard_where_it_is_kept_and_on_no_phone(day: Story, store: TableStore) -> None:
    air = Air(store)
    day.tell("""
        Mara appoints Dana as documenter
        Dana writes down 'AM TISCH'
        Mara hides 'AM TISCH'
        Mara shows 'AM TISCH'
        Mara changes 'AM TISCH' to 'AM FENSTER'
        Dana writes down 'AN DER TÜR'
        Dana withdraws 'AN DER TÜR'
    """)
    heard = {screen: air.sent_to(day.cast.viewer(screen, day.room)) for screen in ("the protocol", "Ada")}
    assert len([one for one in heard["the protocol"] if one["kind"].startswith("contribution_")]) == 6
    assert [one for one in heard["Ada"] if one["kind"].startswith("contribution_")] == []
    [card] = day.sees("the protocol")["contributions"].values()
    assert (card["text"], card["source"], card["editable"]) == ("AM FENSTER", "documenter", True)
    assert [one["source"] for one in day.sees("the wall")["contributions"].values()] == ["documenter"]


def test_a_protocol_is_heard_by_no_wall_and_no_phone(day: Story, store: TableStore) -> None:
    air = Air(store)
    day.tell("""
        Mara appoints Dana as documenter
        Dana notes down 'MITSCHRIFT'
        Dana takes down 'ZITAT' by 'SPRECHERIN'
        Dana puts 'MITSCHRIFT' right as 'ANDERS'
        Dana takes 'ZITAT' out of the protocol
    """)
    for screen in ("the wall", "Ada", "Bo"):
        heard = everything(air, day.cast.viewer(screen, day.room))
        assert [one for one in ("MITSCHRIFT", "ZITAT", "SPRECHERIN", "ANDERS") if one in heard] == []
    for screen in ("the cockpit", "the protocol"):
        assert "ANDERS" in everything(air, day.cast.viewer(screen, day.room))


def test_protocols_and_cockpits_hear_of_photos_and_are_told_nothing_else(day: Story, store: TableStore) -> None:
    air = Air(store)
    day.tell("""
        Mara appoints Dana as documenter
        Dana photographs 'Ein Plakat'
        Dana brings the photo 'Plakat' of 'Ein Plakat'
        Dana takes 'Ein Plakat' out of the protocol
    """)
    told = {"the protocol": 2, "the cockpit": 2, "the wall": 0, "Ada": 0}
    for screen, many in told.items():
        heard = [one for one in air.sent_to(day.cast.viewer(screen, day.room)) if "picture" in one["kind"]]
        assert [one["kind"] for one in heard] == ["picture_kept", "pictures_removed"][:many]
        assert [one["put"] for one in heard] == [{}] * many


def test_dana_connects_writes_and_steers_nothing(hall: Hall) -> None:
    hall.day.tell("Mara appoints Dana as documenter")
    dana, mara = hall.line("Dana", viewer="documenter"), hall.line("Mara", viewer="documenter")
    for one in (dana, mara):
        assert one.asks("catch_up", None)["ok"] is True
    note = act("protocol.write", kind="note", said_at=now(), text="Es wird still.")
    close = act("step.close", step=hall.day.steps[0])
    answers = dana.asks("acts", {"acts": [note, close]})["answers"]
    assert [one.get("error", {}).get("key") for one in answers] == [None, "not_allowed"]
    hall.day.tell("the protocol holds: 'Es wird still.'")


def test_who_is_let_go_is_shown_out(hall: Hall) -> None:
    hall.day.tell("Mara appoints Dana as documenter")
    dana = hall.line("Dana", viewer="documenter")
    assert dana.asks("catch_up", None)["ok"] is True
    hall.day.act("Mara", "staff.dismiss", account=hall.day.cast.actor("Dana").account)
    assert dana.hears("bye")["key"] == "signed_out"
