"""The deletion date that is suggested leaves time for the documentation and is always allowed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.series import is_allowed_deletion, suggested_deletion

TODAY = date(2027, 3, 1)


def test_half_a_year_after_the_last_workshop() -> None:
    assert suggested_deletion("2027-05-17", TODAY) == "2027-11-16"


def test_half_a_year_from_today_while_no_day_is_set_or_all_are_past() -> None:
    assert suggested_deletion("", TODAY) == suggested_deletion("2020-01-01", TODAY) == "2027-08-31"


@given(st.one_of(st.just(""), st.dates().map(date.isoformat)))
def test_the_suggestion_would_be_accepted(last_day: str) -> None:
    assert is_allowed_deletion(suggested_deletion(last_day, TODAY), TODAY)
