"""A series: what it says of itself, and what each of its workshops hears of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from qidtool.domain.errors import Refusal
from qidtool.domain.ids import HOUSE
from tests.cast import in_days, privacy
from tests.script import Story

LONG = "x" * 161


@pytest.mark.parametrize(
    ("details", "key"),
    [
        ({"title": ""}, "title_missing"),
        ({"title": LONG}, "title_too_long"),
        ({"goal": "x" * 2001}, "text_too_long"),
        ({"privacy": privacy() | {"contact": "x" * 2001}}, "text_too_long"),
        ({"themes": ["x"] * 61}, "list_too_long"),
        ({"regions": [LONG]}, "list_too_long"),
        ({"privacy": privacy() | {"delete_on": "morgen"}}, "deletion_date_wrong"),
        ({"privacy": privacy() | {"delete_on": in_days(-1)}}, "deletion_date_wrong"),
        ({"privacy": privacy() | {"delete_on": in_days(900)}}, "deletion_date_wrong"),
        ({"privacy": privacy() | {"delete_on": in_days(90).replace("-", "")}}, "deletion_date_wrong"),
    ],
)
def test_what_does_not_fit_is_refused(story: Story, details: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        story.cast.acts("Mara", HOUSE, "series.plan", **({"title": "Vier Orte"} | details))


def test_whoever_plans_it_leads_it_and_its_workshops(story: Story) -> None:
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara opens the workshop
        Jonas ends the workshop is refused: not_allowed
    """)


def test_phones_hear_of_its_functions_and_regions(story: Story) -> None:
    story.tell("""
        Mara plans the series 'Vier Orte'
        Mara plans the workshop 'Trier'
        Mara opens the workshop
        Ada joins
    """)
    details: dict[str, Any] = {"title": "Fünf Orte", "functions": ["Träger"], "regions": ["Eifel"]}
    story.cast.acts("Mara", story.series, "series.change", privacy=privacy(), **details)
    (workshop,) = story.sees("Ada's phone")["workshop"].values()
    assert {name: workshop[name] for name in ("series", "functions", "regions")} == {
        "series": "Fünf Orte",
        "functions": ["Träger"],
        "regions": ["Eifel"],
    }


def test_leading_one_workshop_gives_no_say_in_the_house(day: Story) -> None:
    for act in ("series.plan", "workshop.plan_single"):
        with pytest.raises(Refusal, match="not_allowed"):
            day.act("Mara", act, title="noch eine")


def test_a_day_is_read_in_one_form_only(story: Story) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    for form in ("%G-W%V-%u", "%Y%m%d", " %Y"):
        changed = privacy() | {"delete_on": tomorrow.strftime(form)}
        with pytest.raises(Refusal, match="deletion_date_wrong"):
            story.cast.acts("Mara", HOUSE, "series.plan", title="Vier Orte", privacy=changed)
