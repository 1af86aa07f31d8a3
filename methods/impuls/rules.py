"""What an input amounts to: who spoke, what stays of it, and what the hall asked."""

from collections.abc import Iterable

from qidtool.methodkit import Block, Heading, Items, Prompt, Results, Words, items_of


def tells(results: Results) -> tuple[Block, ...]:
    return tuple(block for prompt in results.prompts for block in _talk(results, prompt))


def _talk(results: Results, prompt: Prompt) -> Iterable[Block]:
    core = results.entries_in("core", prompt=prompt.id)
    questions = results.entries_in("questions", prompt=prompt.id)
    if not (core or questions):
        return
    yield Heading(prompt.text)
    spoke = ", ".join(text for _label, text in results.details_of(prompt))
    if spoke:
        yield Words(results.say("Es sprach: {who}.", who=spoke))
    for one in core:
        yield Words(one.text, (one.id,), results.input("core").label)
    if questions:
        yield Items(results.say("Fragen aus dem Saal"), items_of(questions))
