"""Whatever is typed is counted without failing, and stays as it was typed."""

import time

import pytest

from tests.analysis.heard import table

HOSTILE = [
    "<script>alert('x')</script>", "<svg/onload=alert(1)>", "#image(\"http://a.b/c.png\")", "$x^2$",
    "{{7*7}}", "\\input{a}", "\u202eAblauf\u202c", "Zu\u200bsammen\u00adhalt", "\ufeffKita", "x" * 16384,
    "ä\u0308" * 500, "👩‍👩‍👧‍👦", "🇩🇪❤️", "مشاركة", "参加", "a\u0000b", "\u0007", "-" * 5000, ":" * 5000,
    "Kita-" * 3000, "a:in" * 3000, "(innen)" * 900, "'" * 999, "=cmd|' /C calc'!A0",
    "https://example.org/?q=Kita", "mara@example.org", "Kita" + "\u0301" * 300, "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_it_is_counted_and_stays_verbatim(text: str) -> None:
    found = table(text)
    assert found.without_term == () or not any(sign.isalnum() for sign in text)
    assert all(form.text in text for term in found.terms for form in term.forms)


@pytest.mark.parametrize("text", ["<b>Kita</b>", "https://example.org/?q=Kita", "{{7*7}}", "x" * 16384])
def test_what_is_no_word_is_one_term_as_it_stands(text: str) -> None:
    assert [term.shown for term in table(text).terms] == [text]


def test_hidden_signs_do_not_make_another_word() -> None:
    found = table("Zu\u200bsammen\u00adhalt", "Zusammenhalt")
    assert [(term.count, term.key) for term in found.terms] == [(2, "Zusammenhalt")]


def test_long_input_takes_no_long_time() -> None:
    start = time.process_time()
    table(*("x" * 100_000, "Kita-" * 3000, "ab " * 5000, "a:in" * 4000, "Kinder- und " * 1300))
    assert time.process_time() - start < 5
