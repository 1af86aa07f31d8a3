"""The one table of who hears of what: complete, and with a record for everything it touches."""

from qidtool.domain import events as ev
from qidtool.domain.audiences import (
    AUDIENCES,
    DOCUMENTER,
    FACILITATOR,
    PARTICIPANTS,
    PROJECTOR,
    SHARED,
    Collection,
    of_person,
    streams_of,
    touched_by,
)
from qidtool.domain.event_kinds import EVENTS
from qidtool.domain.events import Event
from qidtool.domain.ids import (
    ContributionId,
    GroupId,
    ParticipantId,
    PictureId,
    ProtocolEntryId,
    RoomId,
    StepId,
    WorkshopId,
)
from qidtool.domain.picture_events import PictureChanged, PictureKept, PicturesRemoved, SlidesPlaced
from qidtool.domain.protocol_events import ProtocolWritten
from qidtool.domain.viewers import Viewer, ViewerKind, viewer_of

ADA, BO, WORKSHOP = ParticipantId("ada"), ParticipantId("bo"), WorkshopId(RoomId("w"))
PICTURE = PictureId("p")


def written(*readers: ParticipantId, wall: bool) -> Event:
    return ev.ContributionWritten(ContributionId("c"), StepId("s"), readers, wall)


def test_every_kind_of_event_has_its_audience() -> None:
    assert {kind.kind for kind in AUDIENCES} == set(EVENTS)
    assert {kind for kind in EVENTS.values() if not kind.__doc__ or "(" in kind.__doc__} == set()


def test_a_contribution_reaches_those_whose_it_is_the_moderation_and_maybe_the_wall() -> None:
    assert streams_of(written(ADA, wall=True)) == ("facilitator", "projector", "participant:ada")
    assert streams_of(written(ADA, BO, wall=False)) == ("facilitator", "participant:ada", "participant:bo")
    assert streams_of(written(wall=True)) == ("facilitator", "projector")
    documented = ev.ContributionWritten(ContributionId("c"), StepId("s"), (), False, documented=True)
    assert streams_of(documented) == ("facilitator", "documenter")


def test_what_is_revealed_is_told_with_the_reveal() -> None:
    reveal = ev.WallChanged(WORKSHOP, (ContributionId("c"), ContributionId("d")))
    assert streams_of(reveal) == ("facilitator", "projector", "documenter")
    assert touched_by(reveal, DOCUMENTER) == {Collection.WORKSHOP: ("w",)}
    assert touched_by(reveal, PROJECTOR) == {Collection.WORKSHOP: ("w",), Collection.CONTRIBUTIONS: ("c", "d")}


def test_a_reveal_that_phones_hear_of_leaves_alone_what_they_show() -> None:
    """What is told to all phones at once is drawn for nobody, who has no contributions."""
    reveal = ev.WallChanged(WORKSHOP, (ContributionId("c"),), phones=True)
    assert PARTICIPANTS in streams_of(reveal)
    assert touched_by(reveal, PARTICIPANTS) == {Collection.WORKSHOP: ("w",)}


def test_who_changes_groups_gets_the_entries_of_both_and_no_other_screen_changes_by_them() -> None:
    change = ev.ParticipantGrouped(ADA, GroupId("red"), GroupId("blue"), (ContributionId("c"),))
    assert streams_of(change) == ("facilitator", "participant:ada")
    told = {Collection.PEOPLE: ("ada",), Collection.GROUPS: ("red", "blue")}
    assert touched_by(change, FACILITATOR) == told
    assert touched_by(change, of_person(ADA)) == {**told, Collection.CONTRIBUTIONS: ("c",)}
    left = ev.ParticipantGrouped(ADA, GroupId("red"), None)
    assert touched_by(left, FACILITATOR)[Collection.GROUPS] == ("red",)


def test_groups_are_told_to_everybody_and_who_sat_where_to_nobody() -> None:
    assert streams_of(ev.GroupsChanged((GroupId("red"),))) == (
        "facilitator", "projector", "participants", "documenter",
    )  # fmt: skip
    assert streams_of(ev.GroupsFormed((GroupId("red"),), ((ADA, GroupId("red")),))) == ()


def test_a_protocol_is_for_those_who_keep_it() -> None:
    written = ProtocolWritten(ProtocolEntryId("e"))
    assert streams_of(written) == ("facilitator", "documenter")
    assert touched_by(written, DOCUMENTER) == touched_by(written, FACILITATOR) == {Collection.PROTOCOL: ("e",)}


def test_of_photos_hear_those_who_show_them_and_ask_for_them() -> None:
    for told in (PictureKept(PICTURE), PictureChanged(PICTURE), PicturesRemoved((PICTURE,))):
        assert streams_of(told) == ("facilitator", "documenter")
        assert touched_by(told, DOCUMENTER) == {}


def test_how_many_slides_a_question_has_is_told_to_everybody_with_its_step() -> None:
    revealed = ev.WallChanged(WORKSHOP, steps=(StepId("s"),))
    for told in (SlidesPlaced(StepId("s"), "q1"), PicturesRemoved((PICTURE,), StepId("s"))):
        assert set(streams_of(told)) == SHARED
        assert [touched_by(told, one) for one in (PARTICIPANTS, PROJECTOR)] == [{Collection.STEPS: ("s",)}] * 2
    assert touched_by(revealed, PROJECTOR)[Collection.STEPS] == ("s",)
    assert touched_by(revealed, PARTICIPANTS) == {Collection.WORKSHOP: ("w",)}


def test_every_stream_leads_back_to_its_viewer() -> None:
    viewers = [
        Viewer(ViewerKind.FACILITATOR, WORKSHOP),
        Viewer(ViewerKind.PROJECTOR, WORKSHOP),
        Viewer(ViewerKind.DOCUMENTER, WORKSHOP),
        Viewer(ViewerKind.PARTICIPANT, WORKSHOP, ADA),
    ]
    assert [viewer_of(WORKSHOP, one.streams()[-1]) for one in viewers] == viewers
    assert {str(one) for one in SHARED} == {"facilitator", "projector", "participants", "documenter"}
    nobody = viewer_of(WORKSHOP, viewers[3].streams()[0])
    assert nobody == Viewer(ViewerKind.PARTICIPANT, WORKSHOP)
    assert nobody.streams() == ("participants",)
