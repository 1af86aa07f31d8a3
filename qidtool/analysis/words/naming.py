"""Which of its forms a term is shown in: the one people wrote most."""

from collections import Counter
from collections.abc import Sequence

from qidtool.analysis.words.gender import is_marked
from qidtool.analysis.words.mentions import Mention
from qidtool.analysis.words.signs import plain
from qidtool.analysis.words.table import Form

_LEAD_SHARE = 2 / 3


def forms_of(mentions: Sequence[Mention]) -> tuple[Form, ...]:
    counts = Counter(mention.form for mention in mentions)
    return tuple(Form(text, count) for text, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def shown_form(key: str, mentions: Sequence[Mention]) -> str:
    """With the small word before it ("auf Augenhöhe") if nearly all wrote it so and more than one did."""
    leads = Counter(mention.lead for mention in mentions if mention.lead)
    if leads:
        lead, count = max(leads.items(), key=lambda one: (one[1], one[0]))
        if count >= 2 and count >= _LEAD_SHARE * len(mentions):
            return lead
    counts = Counter(mention.form for mention in mentions)
    return min(counts, key=lambda form: (-counts[form], *_rank(key, form)))


def _rank(key: str, form: str) -> tuple[bool, bool, int, str]:
    """Among forms written equally often: the one for all genders, the base form, the shortest, the first."""
    word = plain(form)
    return not is_marked(word), word != key, len(word), form
