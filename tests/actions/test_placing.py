"""Where entries may lie and what they may be about: only what their input offers, and where there is room."""

from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from tests.script import Story


def write(story: Story, who: str, slot: str, **data: Any) -> None:
    story.act(who, "contribution.write", step=story.steps[-1], input=slot, **data)


def test_a_pyramid_has_rows_with_several_in_each(bench: Story) -> None:
    bench.tell("""
        Ada lays 'Vertrauen' into row 1
        Ada lays 'Zeit' into row 1
        Ada lays 'Mut' into row 3
        'Zeit' lies in row 1
        'Mut' lies in row 3
        Bo's phone shows: nothing
        Ada lays 'Luft' into row 4 is refused: placing_wrong
        Ada lays 'Luft' into row 0 is refused: placing_wrong
    """)
    with pytest.raises(Refusal, match="placing_wrong"):
        write(bench, "Ada", "pyramid", text="Luft")
    with pytest.raises(Refusal, match="placing_wrong"):
        write(bench, "Ada", "poster", text="Luft", prompt="q1", row=0)


def test_a_rank_is_held_by_one(bench: Story) -> None:
    bench.tell("""
        Ada ranks 'Quote' at 1
        Bo ranks 'Dauer' at 1 is refused: row_taken
        Cem ranks 'Dauer' at 1
        Bo ranks 'Briefe' at 2
        Ada withdraws 'Quote'
        Bo ranks 'Anrufe' at 1
    """)


def test_a_need_belongs_to_a_goal_and_each_goal_has_its_own_limit(bench: Story) -> None:
    bench.tell("""
        Ada aims at 'Stelle'
        Ada aims at 'Raum'
        Ada needs 'Geld' for 'Stelle'
        Bo needs 'Antrag' for 'Stelle'
        Ada needs 'Geduld' for 'Stelle' is refused: too_many
        Ada needs 'Schlüssel' for 'Raum'
        Ada measures 'Anruf' as number 1 for 'Stelle'
        Ada measures 'Brief' as number 1 for 'Stelle' is refused: row_taken
        Ada measures 'Brief' as number 1 for 'Raum'
    """)
    with pytest.raises(Refusal, match="about_missing"):
        write(bench, "Ada", "needs", text="Geld")


def test_what_it_is_about_has_to_be_offered(bench: Story) -> None:
    bench.tell("""
        Ada aims at 'Stelle'
        Ada puts 'Mut' on the poster
        Mara plans a workbench with 'Und?'
        Mara opens step 2
    """)
    strangers = {
        "needs": ("", bench.ids["Stelle"], bench.ids["Mut"], "q1", bench.group("Rot"), "nirgends"),
        "vote": ("q2", "q9", bench.ids["Mut"]),
        "ranks": (bench.ids["Mut"], "q1"),
        "goals": (bench.ids["Stelle"],),
    }
    for slot, things in strangers.items():
        words = {} if slot == "vote" else {"text": "Geld"}
        row = {"row": 0} if slot == "ranks" else {}
        for about in things:
            with pytest.raises(Refusal, match="about_unknown" if about else "about_missing"):
                write(bench, "Ada", slot, about=about, **words, **row)
    bench.tell("Ada ranks 'Quote' at 1 for 'Stelle'\n'Quote' belongs to 'Stelle'")


def test_what_lies_in_another_room_is_not_offered(bench: Story) -> None:
    bench.tell("Ada aims at 'Stelle'")
    elsewhere = Story(bench.cast).tell("""
        Jonas plans the workshop 'Worms'
        Jonas plans a workbench with 'Was trägt?'
        Jonas opens the workshop
        Jonas opens step 1
        Jonas adds the group 'Fremd'
    """)
    with pytest.raises(Refusal, match="about_unknown"):
        write(elsewhere, "Jonas", "ranks", text="x", row=0, about=bench.ids["Stelle"], group=elsewhere.group("Fremd"))
    with pytest.raises(Refusal, match="about_unknown"):
        write(elsewhere, "Jonas", "quotes", text="Wir", about=bench.group("Rot"))


def test_what_was_withdrawn_is_offered_no_longer_and_what_is_hidden_still_is(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Ada puts 'Zeit' on the poster
        Mara hides 'Mut'
        Bo dots 'Mut'
        Ada withdraws 'Zeit'
        Bo dots 'Zeit' is refused: about_unknown
        Mara dissolves 'Blau'
        Mara quotes 'Wir' of 'Blau'
    """)


def test_a_choice_and_a_dot_say_nothing_but_what_they_are_about(bench: Story) -> None:
    bench.tell("""
        Ada puts 'Mut' on the poster
        Ada votes for 'Was bremst?'
        Ada votes for 'Was trägt?' is refused: too_many
        Bo dots 'Mut'
        Bo dots 'Mut'
        Bo dots 'Mut'
        Bo dots 'Mut' is refused: too_many
        Bo decides for 'Was trägt?'
        Ada decides for 'Was trägt?' is refused: too_many
        'Adas Stimme' belongs to 'Was bremst?'
        'Entscheidung' belongs to 'Was trägt?'
        the wall shows: '', '', '', '', '', 'Mut'
        Ada's phone shows: '', '', 'Mut'
        Cem's phone shows: nothing
        Ada withdraws 'Adas Stimme'
        Ada votes for 'Was trägt?'
    """)
    with pytest.raises(Refusal, match="placing_wrong"):
        write(bench, "Cem", "vote", about="q1", text="weil")
    with pytest.raises(Refusal, match="about_missing"):
        write(bench, "Cem", "vote")
    with pytest.raises(Refusal, match="placing_wrong"):
        bench.act("Ada", "contribution.edit", contribution=bench.ids["Adas Stimme"], text="weil")
    with pytest.raises(Refusal, match="placing_wrong"):
        bench.act("Ada", "contribution.edit", contribution=bench.ids["Adas Stimme"], text="")


def test_a_question_that_was_chosen_stays(bench: Story) -> None:
    """Or a choice would lose what it stands for."""
    bench.tell("Ada votes for 'Was bremst?'")
    left = [{"id": "q1", "text": "Was trägt?"}]
    with pytest.raises(Refusal, match="prompt_in_use"):
        bench.act("Mara", "step.change", step=bench.steps[0], title="Werkbank", prompts=left)


@pytest.mark.parametrize(
    ("marks", "passages", "key"),
    [
        (["loud"], [], "placing_wrong"), (["exact", "exact"], [], "placing_wrong"),
        ([], [[0, 0]], "placing_wrong"), ([], [[2, 1]], "placing_wrong"), ([], [[-1, 2]], "placing_wrong"),
        ([], [[0, 9]], "placing_wrong"), ([], [[3, 5], [0, 2]], "placing_wrong"),
        ([], [[0, 3], [2, 5]], "placing_wrong"),
        ([], [[n, n + 1] for n in range(21)], "list_too_long"),
    ],
)  # fmt: skip
def test_marks_and_passages_fit(bench: Story, marks: list[str], passages: list[list[int]], key: str) -> None:
    quote = {"text": "Wir alle", "about": bench.group("Rot")}
    write(bench, "Mara", "quotes", **quote, marks=["consent", "exact"], passages=[[0, 3], [3, 8]])
    with pytest.raises(Refusal, match=key):
        write(bench, "Mara", "quotes", **quote, marks=marks, passages=passages)


def test_what_the_moderation_writes_for_itself_has_no_limit_and_no_rank(bench: Story) -> None:
    """It types the cards of a paper wall, whoever they are from."""
    for text in ("eins", "zwei"):
        write(bench, "Mara", "vote", about="q1")
        write(bench, "Mara", "pyramid", text=text, row=0)
    bench.tell("the cockpit shows: 'eins', 'zwei', '', ''")
