"""Words are made fit once, and codes are read as people type them."""

from hypothesis import given
from hypothesis import strategies as st

from qidtool.domain.days import read_day
from qidtool.domain.texts import clean
from qidtool.domain.workshop import CODE_LETTERS, new_code, read_code

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANY_TEXT)
def test_what_was_cleaned_is_clean(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert "\x00" not in once
    assert once == once.strip()
    once.encode("utf-8")


@given(st.text(st.sampled_from("abc äöü\nÄß„“–👩"), max_size=60))
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert clean(text) == text.strip()


@given(st.text(st.sampled_from("\u200b\u200d\u2060\ufeff\u00ad\ufe0f\u2800\u3164 \n\t"), max_size=20))
def test_signs_that_show_nothing_are_no_words(text: str) -> None:
    assert clean(text) == ""
    assert clean(text + "a" + text).count("a") == 1


@given(st.integers(1, 12), st.data())
def test_a_code_is_read_however_it_is_typed(length: int, data: st.DataObject) -> None:
    code = new_code(length)
    typed = "".join(data.draw(st.sampled_from((sign, sign.lower(), f" {sign}", f"{sign}-"))) for sign in code)
    assert read_code(typed) == code


def test_no_two_signs_of_a_code_are_mistaken_for_one_another() -> None:
    assert len(CODE_LETTERS) == len(set(CODE_LETTERS)) == 30
    assert set("0O1IL8B5S") & set(CODE_LETTERS) <= {"B", "L", "S", "5"}


@given(st.dates() | st.text(max_size=12))
def test_a_day_has_one_form(day: object) -> None:
    read = read_day(str(day))
    assert read is None or read.isoformat() == str(day)


def test_days_in_other_forms_are_not_read() -> None:
    assert [read_day(text) for text in ("20270517", "2027-W20-1", "17.5.2027", "", "2027-02-30")] == [None] * 5
