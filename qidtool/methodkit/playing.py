"""Plays the recorded run of a method folder, line by line; the step turns when somebody writes in another pass."""

from qidtool.domain.contributions import Contribution
from qidtool.domain.forms import Input, Offer
from qidtool.methodkit.example import Example, Line
from qidtool.methodkit.method import Method
from qidtool.methodkit.rehearsal import Rehearsal


class UnknownThing(Exception):
    """A line is about something that nobody has written before; the message is its text."""


def play(method: Method, example: Example) -> Rehearsal:
    rehearsal = prepared(method, example)
    for line in example.lines:
        write_line(rehearsal, line)
    return rehearsal


def prepared(method: Method, example: Example) -> Rehearsal:
    """Everybody is there, sits in a group if they have one, and finds what earlier steps gave."""
    rehearsal = Rehearsal(method, example.prompts)
    for one in example.people:
        rehearsal.join(one.name, one.function, one.region)
    if example.groups:
        rehearsal.groups(example.groups)
    for brought in example.given:
        rehearsal.given(brought.product, brought.text, group=brought.group)
    return rehearsal


def write_line(rehearsal: Rehearsal, line: Line) -> Contribution:
    slot = rehearsal.method.form.input(line.input)
    if slot is not None and slot.pass_id and slot.pass_id != rehearsal.step.state.pass_id:
        rehearsal.turn(slot.pass_id)
    about = _meant(rehearsal, slot, line) if slot is not None and line.about else line.about
    if line.by:
        return rehearsal.write(
            line.by, line.text, into=line.input, prompt=line.prompt, row=line.row, about=about, marks=line.marks
        )
    return rehearsal.note(
        line.text, into=line.input, prompt=line.prompt, group=line.group, row=line.row, about=about, marks=line.marks
    )


def _meant(rehearsal: Rehearsal, slot: Input, line: Line) -> str:
    """Prompts by their id, groups by their name, everything else by its words; the own group's come first."""
    about = slot.about
    if about.offer in (Offer.PROMPTS, Offer.GROUPS, Offer.NOTHING):
        return line.about
    person = rehearsal.people.get(line.by)
    group = person.group if person else line.group
    step, wanted = rehearsal.step, {about.input}
    if about.offer is Offer.PRODUCT:
        step, wanted = rehearsal.earlier, {one.value for one in about.products}
    said = [
        one
        for one in rehearsal.contributions
        if one.step == step.id and one.input in wanted and rehearsal.words.get(one.id) == line.about
    ]
    if not said:
        raise UnknownThing(line.about)
    return max(said, key=lambda one: (one.group == group, one.written_at)).id
