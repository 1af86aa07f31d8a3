"""What a series says of itself, between its form and its act."""

from qidtool.actions.plan_series import SeriesDetails
from qidtool.domain.series import Privacy, Series, suggested_deletion
from qidtool.web.days import today
from qidtool.web.forms import lines, text
from qidtool.web.house import gate


def series_details(title: str) -> SeriesDetails:
    given: SeriesDetails = gate().given(
        "series.change",
        {
            "title": title,
            "guiding_question": text("guiding_question"),
            "goal": text("goal"),
            "themes": list(lines("themes")),
            "functions": list(lines("functions")),
            "regions": list(lines("regions")),
            "privacy": privacy_details(),
        },
    )
    return given


def privacy_details() -> dict[str, str]:
    return {name: text(name) for name in ("responsible", "contact", "purpose", "delete_on")}


def values_of(series: Series, last_day: str) -> dict[str, object]:
    return {
        "title": series.title,
        "guiding_question": series.guiding_question,
        "goal": series.goal,
        "themes": "\n".join(series.themes),
        "functions": "\n".join(series.functions),
        "regions": "\n".join(series.regions),
        **privacy_values(series.privacy, last_day),
    }


def new_values() -> dict[str, object]:
    """An empty form; only the deletion date is suggested."""
    empty = dict.fromkeys(("title", "guiding_question", "goal", "themes", "functions", "regions"), "")
    return {**empty, **privacy_values(Privacy(), "")}


def privacy_values(privacy: Privacy, last_day: str) -> dict[str, object]:
    return {
        "responsible": privacy.responsible,
        "contact": privacy.contact,
        "purpose": privacy.purpose,
        "delete_on": privacy.delete_on or suggested_deletion(last_day, today()),
    }
