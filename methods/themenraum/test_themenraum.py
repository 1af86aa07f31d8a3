"""Themenraum, tried out: people choose a room, write only there, and each room is told with what it has and lacks."""

import pytest

from qidtool.methodkit import Block, Cell, Grid, Heading, Items, Product, Prompt, Words
from qidtool.methodkit.testing import Refusal, Rehearsal, complaints, folder_of, play

FOLDER = folder_of(__file__)
METHOD = FOLDER.method
NOBODY = "Diesen Raum hat niemand gewählt."
NOTHING = "Aus diesem Raum ist nichts dokumentiert."


def slot() -> Rehearsal:
    doors = Prompt("q1", "Offene Türen", details={"speaker": "Gesine", "video": "https://video.example/eins"})
    return Rehearsal(METHOD, [doors, Prompt("q2", "Zahlen")])


def lists(told: tuple[Block, ...]) -> dict[str, list[str]]:
    return {one.label: [item.text for item in one.items] for one in told if isinstance(one, Items)}


def said(told: tuple[Block, ...]) -> list[str]:
    return [one.text for one in told if isinstance(one, Words)]


def test_the_folder_is_whole() -> None:
    assert complaints(FOLDER) == []


def test_people_write_in_the_room_they_have_chosen_and_in_no_other() -> None:
    step = slot()
    step.turn("talk")
    with pytest.raises(Refusal, match="not_chosen"):
        step.write("Ada", "Wer schließt ab?", into="questions", prompt="q1")
    room = step.write("Ada", into="room", about="q1")
    step.write("Ada", "Wer schließt ab?", into="questions", prompt="q1")
    with pytest.raises(Refusal, match="not_chosen"):
        step.write("Ada", "Wer zählt?", into="questions", prompt="q2")
    step.arrange(room, about="q2")
    step.write("Ada", "Wer zählt?", into="questions", prompt="q2")
    step.withdraw(room)
    with pytest.raises(Refusal, match="not_chosen"):
        step.write("Ada", "Und jetzt?", into="questions", prompt="q2")
    assert [one.text for one in step.results().entries_in("questions")] == ["Wer schließt ab?", "Wer zählt?"]


def test_a_documenter_writes_for_every_room_without_choosing_one() -> None:
    step = slot()
    step.turn("talk")
    for room in ("q1", "q2"):
        step.note("Am Tisch gehört", into="ideas", prompt=room)
    assert [one.prompt for one in step.results().entries_in("ideas")] == ["q1", "q2"]


def test_a_room_can_be_chosen_in_every_pass_and_only_one() -> None:
    step = slot()
    step.turn("report")
    step.write("Ada", into="room", about="q1")
    with pytest.raises(Refusal, match="too_many"):
        step.write("Ada", into="room", about="q2")


def test_a_room_is_told_with_its_input_its_roles_and_its_headings_and_without_the_way_in() -> None:
    step = slot()
    step.write("Ada", into="room", about="q1")
    step.turn("talk")
    step.write("Ada", "Ein Schlüsselbrett", into="ideas", prompt="q1")
    step.write("Ada", "Wer haftet?", into="questions", prompt="q1")
    step.note("Im Flur weitergeredet", into="special", prompt="q1")
    told = step.tells()
    assert [one.text for one in told if isinstance(one, Heading)] == ["Offene Türen", "Zahlen"]
    [about] = [one for one in told if isinstance(one, Grid)]
    assert about.rows == ((Cell("Es spricht"), Cell("Gesine")),)
    assert lists(told) == {"Fragen": ["Wer haftet?"], "Ideen aus den Regionen": ["Ein Schlüsselbrett"]}
    assert said(told) == ["Eine Person hat diesen Raum gewählt.", "Im Flur weitergeredet", NOBODY, NOTHING]


def test_regions_are_named_only_where_they_tell_on_nobody() -> None:
    step = slot()
    for number, region in enumerate(("Hafen", "Nordstadt", "Hafen", "Am Kanal")):
        step.join(f"P{number}", region=region)
        step.write(f"P{number}", into="room", about="q1")
    assert not any("Regionen" in one for one in said(step.tells()))
    step.write("P5", into="room", about="q1")
    assert "Vertretene Regionen: Am Kanal, Hafen, Nordstadt." in said(step.tells())


def test_nothing_is_told_before_anybody_has_come() -> None:
    assert slot().tells() == ()


def test_the_example_plays_from_the_first_line_to_the_last() -> None:
    example = FOLDER.example()
    assert example is not None
    step = play(METHOD, example)
    words = said(step.tells())
    assert words.count(NOBODY) == 1
    assert words.count(NOTHING) == 2
    assert "5 Personen haben diesen Raum gewählt." in words
    given = [one.product for one in step.products()]
    kinds = {Product.MEASURE: 3, Product.BRAKE: 2, Product.STATEMENT: 2}
    assert {kind: given.count(kind) for kind in kinds} == kinds
