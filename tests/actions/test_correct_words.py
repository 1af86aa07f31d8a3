"""Terms are put right by hand, for the whole series, and everything can be taken back."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.terms import LONGEST_LABEL
from tests.script import Story

FIRST = "Was stärkt uns?"


def corrections(day: Story) -> list[tuple[str, str]]:
    """As the list in the cockpit shows them after the next drawing."""
    day.draws(day.ids[FIRST], ["Kita", "Zeit"])
    return [(one["kind"], one["label"]) for one in day.cloud("the cockpit", FIRST)["corrections"]]


@pytest.fixture
def asked(day: Story) -> Story:
    return day.tell("Mara asks for the cloud of 'Was stärkt uns?'")


def test_joined_renamed_split_and_excluded(asked: Story) -> None:
    asked.tell("""
        Mara joins the words 'Kita', 'Kindertagesstätte' as 'Kita'
        Mara renames the words 'Kita' as 'Kindertagesstätte'
        Mara splits the words 'Kitas'
        Mara excludes the words 'Zeit'
    """)
    assert corrections(asked) == [
        ("join", "Kita, Kindertagesstätte → Kita"), ("rename", "Kita → Kindertagesstätte"), ("split", "Kitas"),
        ("exclude", "Zeit"),
    ]  # fmt: skip


def test_taken_back_it_counts_no_longer(asked: Story) -> None:
    asked.tell("Mara excludes the words 'Zeit'\nMara excludes the words 'Mut'\nMara takes back 'Zeit: exclude'")
    assert corrections(asked) == [("exclude", "Mut")]
    assert asked.act("Mara", "words.take_back", correction=asked.ids["Zeit: exclude"]) == {}


def test_the_whole_series_remembers(story: Story) -> None:
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara excludes the words 'Zeit'
        Mara plans the workshop 'Koblenz'
        Mara plans a step with 'Was stärkt uns?'
        Mara asks for the cloud of 'Was stärkt uns?'
    """)
    assert corrections(story) == [("exclude", "Zeit")]
    story.tell("Mara takes back 'Zeit: exclude'")
    assert corrections(story) == []


def test_another_series_knows_nothing_of_it(asked: Story) -> None:
    asked.tell("Mara excludes the words 'Zeit'\nMara plans the series 'Andere Orte'\nMara plans the workshop 'Mainz'")
    asked.tell("Mara takes back 'Zeit: exclude' is refused: correction_unknown")
    with pytest.raises(Refusal, match="correction_unknown"):
        asked.act("Mara", "words.take_back", correction="keine")


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"kind": "join", "keys": ["Kita"]}, "terms_wrong"),
        ({"kind": "join", "keys": ["Kita", "Kita", ""]}, "terms_wrong"),
        ({"kind": "exclude"}, "terms_wrong"),
        ({"kind": "split", "keys": ["Kita"]}, "terms_wrong"),
        ({"kind": "exclude", "keys": [f"Wort {n}" for n in range(201)]}, "terms_wrong"),
        ({"kind": "rename", "keys": ["Kita"]}, "text_empty"),
        ({"kind": "rename", "keys": ["Kita"], "shown": "x" * 81}, "title_too_long"),
        ({"kind": "vergiss", "keys": ["Kita"]}, "message_wrong"),
    ],
)
def test_what_makes_no_sense_is_said(day: Story, given: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        day.act("Mara", "words.correct", **given)


def test_a_name_is_one_line_and_a_label_has_an_end(asked: Story) -> None:
    keys = [f"Wort {n}" for n in range(100)]
    asked.act("Mara", "words.correct", kind="rename", keys=["Kita"], shown=" Haus\n der  Kinder ")
    asked.act("Mara", "words.correct", kind="join", keys=keys)
    (renamed, joined) = corrections(asked)
    assert renamed == ("rename", "Kita → Haus der Kinder")
    assert joined == ("join", ", ".join(keys)[: LONGEST_LABEL - 1] + "…")


def test_nobody_corrects_without_end(day: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qidtool.actions.correct_words.MOST_CORRECTIONS", 2)
    day.tell("""
        Mara excludes the words 'Zeit'
        Mara excludes the words 'Mut'
        Mara excludes the words 'Ruhe' is refused: list_too_long
    """)


def test_only_the_moderation_corrects(day: Story) -> None:
    day.tell("Ada excludes the words 'Zeit' is refused: not_allowed")
