"""What is told of a step as a piece of a page, in the language of whoever looks."""

from collections.abc import Iterable
from functools import partial

from flask_babel import gettext
from markupsafe import Markup

from qidtool.documentation.as_html import told_html
from qidtool.documentation.edition import Edition
from qidtool.documentation.telling import telling, unnamed_group
from qidtool.documentation.told import told
from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution
from qidtool.domain.groups import Group
from qidtool.domain.moments import now
from qidtool.domain.people import Participant
from qidtool.methodkit import Results
from qidtool.methodkit.readable import Words
from qidtool.methodkit.spoken_results import spoken_results
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken

UNDER_STEP = 3
"""The title of the step stands above, in a heading of the second level."""


def results_here(
    step: Step,
    contributions: Iterable[Contribution],
    words: Words,
    *,
    groups: Iterable[Group],
    people: Iterable[Participant],
    steps: Iterable[Step],
) -> Results:
    return spoken_results(
        catalogue().get(step.method, spoken()), step, contributions, words,
        groups=groups, people=people, steps=steps, unnamed=partial(unnamed_group, _edition()),
    )  # fmt: skip


def told_here(step: Step, results: Results) -> Markup:
    """The inside of whatever wears the class `told`."""
    edition = _edition()
    blocks = telling(catalogue().get(step.method, spoken()), results, edition)
    return told_html(told(blocks, edition), edition.labels(), top=UNDER_STEP, prefix=f"told-{step.id}")


def framed(inside: Markup) -> Markup:
    return Markup('<div class="told">{}</div>').format(inside)


def _edition() -> Edition:
    return Edition(now(), spoken(), gettext)
