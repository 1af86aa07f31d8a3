"""A free day can begin with a whole agenda; it is filled with the themes of the series and taken out again at once."""

import tomllib
from typing import Any

import pytest

from qidtool.domain.agenda import Step
from qidtool.domain.ids import HOUSE
from qidtool.places import AGENDAS, METHODS
from qidtool.storage.store import TableStore
from tests.script import Story
from tests.web.planning.browser import Browser, Page

TEMPLATES = sorted(AGENDAS.glob("*.toml"))
DAY = TEMPLATES[0].stem
THEMES = ["Ankommen", "Räume", "Nachbarschaft"]


@pytest.fixture
def base(story: Story) -> str:
    story.tell("Mara plans the workshop 'Daun'")
    return f"/workshops/{story.room}"


def told(slug: str) -> list[dict[str, Any]]:
    """What a template says of its steps, less those whose method folder was deleted."""
    steps: list[dict[str, Any]] = tomllib.loads((AGENDAS / f"{slug}.toml").read_text(encoding="utf-8"))["steps"]
    return [one for one in steps if (METHODS / one["method"] / "__init__.py").exists()]


def planned(store: TableStore, base: str) -> list[Step]:
    return store.read(lambda reading: reading.steps.where(workshop=base.rpartition("/")[2]))


def lays(mara: Browser, base: str, slug: str) -> Page:
    return mara.sends(mara.looks(f"{base}/planung"), f"{base}/ablauf/vorlage", press=f"template={slug}")


@pytest.mark.parametrize("slug", [one.stem for one in TEMPLATES if told(one.stem)])
def test_each_is_laid_in_its_order_with_all_its_times(
    mara: Browser, base: str, store: TableStore, slug: str
) -> None:
    page = lays(mara, base, slug)
    steps = planned(store, base)
    assert [one.method for one in steps] == [one["method"] for one in told(slug)]
    assert [one.planned_minutes for one in steps if one.planned_minutes <= 0] == []
    assert [bool(one.planned_start) for one in steps] == [True] + [False] * (len(steps) - 1)
    assert "liegt jetzt hier." in page.text


def test_it_is_taken_out_again_at_once(mara: Browser, base: str, store: TableStore) -> None:
    page = mara.sends(lays(mara, base, DAY), f"{base}/ablauf/herausnehmen")
    assert (planned(store, base), page.path) == ([], f"{base}/planung")


def test_themes_of_the_series_become_questions(mara: Browser, story: Story, store: TableStore) -> None:
    series = story.cast.acts("Mara", HOUSE, "series.plan", title="Vier Orte", themes=THEMES)["series"]
    workshop = story.cast.acts("Mara", series, "workshop.plan", title="Daun")["workshop"]
    lays(mara, f"/workshops/{workshop}", DAY)
    asked = [[prompt.text for prompt in one.prompts] == THEMES for one in planned(store, workshop)]
    assert asked == [one.get("themes", False) for one in told(DAY)]


def test_a_day_that_is_planned_is_not_buried(mara: Browser, base: str, story: Story, store: TableStore) -> None:
    page = mara.looks(f"{base}/planung")
    story.tell("Mara plans a step with 'Was trägt?'")
    mara.sends(page, f"{base}/ablauf/vorlage", press=f"template={DAY}")
    assert len(planned(store, base)) == 1
    assert "ablauf/vorlage" not in " ".join(one.action for one in mara.looks(f"{base}/planung").forms)


def test_a_template_that_is_none_is_refused(mara: Browser, base: str, store: TableStore) -> None:
    form = mara.looks(f"{base}/planung").form(f"{base}/ablauf/vorlage")
    answer = mara.client.post(f"{base}/ablauf/vorlage", data=dict(form.fields) | {"template": "../1_qid_tag"})
    assert (answer.status_code, planned(store, base)) == (404, [])
