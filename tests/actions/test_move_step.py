"""Opening, closing, showing and reopening a step, with its actual times."""

from tests.script import Story


def test_a_step_is_planned_opened_closed_and_shown(story: Story) -> None:
    story.tell("""
        Mara plans the workshop 'Trier'
        Mara plans a step with 'Was stärkt uns?'
        Mara opens step 1 is refused: workshop_not_open
        Mara opens the workshop
        step 1 is planned
        Mara closes step 1 is refused: step_cannot_move
        Mara shows step 1 is refused: step_cannot_move
        Mara opens step 1
        step 1 is open
        Mara closes step 1
        step 1 is closed
        Mara shows step 1
        step 1 is shown
        Mara reopens step 1
        step 1 is open
    """)


def test_the_first_pass_begins_with_the_opening(day: Story) -> None:
    (step,) = day.sees("Ada's phone")["steps"].values()
    assert (step["pass"], [one["text"] for one in step["prompts"]]) == (
        "answers",
        ["Was stärkt uns?", "Was bremst uns?"],
    )


def test_questions_are_the_moderations_secret_until_the_step_opens(day: Story) -> None:
    day.tell("Mara plans a step with 'Wer muss gehen?'")
    assert "Wer muss gehen?" in repr(day.sees("the cockpit"))
    for screen in ("Ada's phone", "the wall"):
        assert "Wer muss gehen?" not in repr(day.sees(screen))
    day.tell("Mara opens step 2")
    for screen in ("Ada's phone", "the wall"):
        assert "Wer muss gehen?" in repr(day.sees(screen))


def test_actual_times_are_kept(day: Story) -> None:
    (opened,) = day.sees("the cockpit")["steps"].values()
    day.tell("Mara closes step 1")
    (closed,) = day.sees("the cockpit")["steps"].values()
    assert opened["opened_at"] == closed["opened_at"] <= closed["closed_at"]
    assert opened["closed_at"] is None
    day.tell("Mara reopens step 1")
    (reopened,) = day.sees("the cockpit")["steps"].values()
    assert reopened == opened


def test_opening_twice_is_opening_once(day: Story) -> None:
    assert day.act("Mara", "step.open", step=day.steps[0]) == {}
