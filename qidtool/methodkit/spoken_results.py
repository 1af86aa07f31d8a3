"""Results in the language of a page: as the method says them, or in German if the method is gone."""

from collections.abc import Iterable
from dataclasses import replace

from qidtool.domain.agenda import Step
from qidtool.domain.contributions import Contribution
from qidtool.domain.groups import Group
from qidtool.domain.people import Participant
from qidtool.methodkit.method import Method
from qidtool.methodkit.readable import Unnamed, Words, in_german
from qidtool.methodkit.results import Results, results_of


def spoken_results(
    method: Method | None,
    step: Step,
    contributions: Iterable[Contribution],
    words: Words,
    *,
    groups: Iterable[Group] = (),
    people: Iterable[Participant] = (),
    steps: Iterable[Step] = (),
    unnamed: Unnamed = in_german,
) -> Results:
    """`steps` are those of the workshop; what came before this one is what its entries can be about."""
    earlier = [one for one in steps if one.id != step.id and one.position < step.position]
    if method is None:
        return results_of(step, contributions, words, groups, people, earlier=earlier, unnamed=unnamed)
    spoken = replace(step, form=method.spoken_form(step.form))
    results = results_of(spoken, contributions, words, groups, people, earlier=earlier, unnamed=unnamed)
    return replace(results, say=method.say)
