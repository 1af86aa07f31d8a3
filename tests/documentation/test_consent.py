"""Where somebody is asked whether words may be printed, nothing else is: with the method, and without it."""

from qidtool.documentation.plain_telling import plain_telling
from qidtool.methodkit import CONSENT, EXACT, Asks, Method, Pass, Pillar, Quote, Words, spoken
from qidtool.methodkit.testing import Rehearsal
from tests.documentation.days import EDITION

SPEAK = Pass("speak", "Reden")


def speeches(*quotes: str, agreed: tuple[str, ...] = ()) -> Rehearsal:
    method = Method(
        title="Reden", summary="Eine redet, alle hören zu.", pillar=Pillar.DEVELOP, minutes=5, group_size="ab 2",
        asks=Asks(at_least=0), passes=(SPEAK,),
        inputs=(spoken("quotes", "Zitat", in_pass=SPEAK, marks=(EXACT, CONSENT)),),
    )  # fmt: skip
    step = Rehearsal(method, [])
    for quote in quotes:
        step.note(quote, into="quotes", marks=(CONSENT.id,) if quote in agreed else ())
    return step


def test_what_nobody_agreed_to_is_counted_and_not_printed() -> None:
    told = plain_telling(speeches("Mehr Licht!", "Weg damit!", agreed=("Mehr Licht!",)).results(), EDITION)
    assert [one.text for one in told if isinstance(one, Quote)] == ["Mehr Licht!"]
    assert [one.text for one in told if isinstance(one, Words)] == ["Ohne Zustimmung und deshalb nicht gedruckt: 1"]


def test_with_consent_to_all_nothing_is_missed() -> None:
    told = plain_telling(speeches("Mehr Licht!", agreed=("Mehr Licht!",)).results(), EDITION)
    assert [one for one in told if isinstance(one, Words)] == []
