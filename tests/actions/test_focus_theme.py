"""What a group decides is what it goes on with: the theme stands on its sheet, on its phones and on the wall."""

import pytest

from tests.notation import Story


def theme_of(story: Story, name: str, screen: str) -> str:
    return str(story.sees(screen)["groups"][story.group(name)]["theme"])


@pytest.mark.parametrize("screen", ["the cockpit", "the wall", "Ada's phone"])
def test_a_decision_names_the_theme_of_its_group_alone(bench: Story, screen: str) -> None:
    bench.tell("Ada decides for 'Was trägt?'")
    assert (theme_of(bench, "Rot", screen), theme_of(bench, "Blau", screen)) == ("Was trägt?", "")


def test_a_theme_goes_with_its_decision_and_comes_with_the_next(bench: Story) -> None:
    bench.tell("Ada decides for 'Was trägt?'\nBo withdraws 'Entscheidung'")
    assert theme_of(bench, "Rot", "the cockpit") == ""
    bench.tell("Bo decides for 'Was bremst?'")
    assert theme_of(bench, "Rot", "the cockpit") == "Was bremst?"


def test_what_mara_types_in_afterwards_stays_until_the_group_decides_anew(bench: Story) -> None:
    bench.tell("Ada decides for 'Was trägt?'")
    bench.act("Mara", "group.change", group=bench.group("Rot"), name="Rot", theme="Alles auf einmal")
    bench.tell("Ada withdraws 'Entscheidung'")
    assert theme_of(bench, "Rot", "the cockpit") == "Alles auf einmal"
    bench.tell("Ada decides for 'Was bremst?'")
    assert theme_of(bench, "Rot", "the cockpit") == "Was bremst?"


def test_a_vote_of_one_person_names_nothing(bench: Story) -> None:
    bench.tell("Ada votes for 'Was trägt?'")
    assert theme_of(bench, "Rot", "the cockpit") == ""


def test_a_decision_that_was_hidden_is_nobodys_theme_until_it_is_shown_again(bench: Story) -> None:
    bench.tell("Ada decides for 'Was trägt?'\nMara hides 'Entscheidung'")
    assert [theme_of(bench, "Rot", screen) for screen in ("the wall", "Cem's phone")] == ["", ""]
    bench.tell("Mara shows 'Entscheidung'")
    assert theme_of(bench, "Rot", "the wall") == "Was trägt?"


def test_a_decision_that_waits_for_approval_is_no_theme_yet(bench: Story) -> None:
    prompts = bench.sees("the cockpit")["steps"][bench.steps[0]]["prompts"]
    bench.act("Mara", "step.change", step=bench.steps[0], title="Werkbank", prompts=prompts, approval=True)
    bench.tell("Ada decides for 'Was trägt?'")
    assert theme_of(bench, "Rot", "the wall") == ""
    bench.tell("Mara approves 'Entscheidung'")
    assert theme_of(bench, "Rot", "the wall") == "Was trägt?"
