"""What may still be missing in a goal: said once and kindly, and nothing is ever held up by it."""

import re
from collections.abc import Iterable

from qidtool.methodkit import Entry, Results

OURS, OTHERS = "ours", "others"

_MONTHS = "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
_TIMES = "frühjahr|frühling|sommer|herbst|winter|ostern|pfingsten|weihnachten|advent|ferien|schuljahr|silvester"
_DATE = re.compile(
    rf"\b\d{{1,2}}\.\s?(\d{{1,2}}\.|{_MONTHS})|\b({_MONTHS})\b|\b(19|20)\d\d\b|\b\w*({_TIMES})\w*\b"
    r"|\b(quartal|halbjahr|jahresende|jahresanfang|monatsende|kalenderwoche|kw\s?\d+)\b"
    r"|\b(in|binnen|innerhalb)\b.{0,20}\b(tagen?|wochen?|monat\w*|jahr\w*)\b"
    r"|\b(heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
    r"|\b(q[1-4]|[1-4]\.\s?quartal)\b|\bnächste\w*\s+(woche|monat|jahr|treffen|sitzung)\w*",
    re.IGNORECASE,
)


def names_a_date(text: str) -> bool:
    """Anything a calendar could be opened at: a day, a month, a season, a quarter, a span of time."""
    return _DATE.search(text) is not None


def hints(results: Results, goal: Entry) -> tuple[str, ...]:
    return tuple(_hints(results, goal))


def _hints(results: Results, goal: Entry) -> Iterable[str]:
    timed = results.entries_in("timed", about=goal.id)
    if results.has_notes and not any(names_a_date(one.text) for one in (*timed, goal)):
        yield results.say("Noch ohne Termin: Bis wann soll es erreicht sein?")
    if not results.entries_in("who", about=goal.id):
        yield results.say("Noch kümmert sich niemand: Wer fängt an?")
    agency = results.entries_in("agency", about=goal.id)
    if any(OTHERS in one.marks for one in agency) and not any(OURS in one.marks for one in agency):
        yield results.say("Alles liegt bei anderen: Was davon können wir selbst?")
