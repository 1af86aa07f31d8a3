"""A step as its method tells it: its questions, what was told, what was special, and the clouds of the day."""

from collections.abc import Sequence

from qidtool.documentation.document import Block, ListBlock, ListItem, Note, Section, Span
from qidtool.documentation.plain_telling import told_note
from qidtool.documentation.step_material import StepMaterial
from qidtool.documentation.told import Told, told
from qidtool.domain.forms import FilledBy, InputKind
from qidtool.domain.texts import N_
from qidtool.methodkit import blocks as kit


def told_sections(here: StepMaterial, blocks: Sequence[kit.Block]) -> Told:
    results = here.results
    entries = [one for one in results.entries if results.input(one.input).by is FilledBy.PARTICIPANT]
    people = len({one.person for one in entries if one.person})
    drawn = told(blocks, here.edition, here.id)
    before = [*_questions(here), here.count(len(entries), people, here.written())]
    return Told((*before, *drawn.blocks, *_left_over(here, blocks)), (*drawn.sections, *_clouds(here)))


def _questions(here: StepMaterial) -> list[Block]:
    if not here.step.prompts:
        return []
    asked = [
        (Span(one.text), Span(f" {one.hint}", soft=True)) if one.hint else (Span(one.text),)
        for one in here.step.prompts
    ]
    label = here.edition.say(N_("Gefragt war"))
    return [ListBlock(tuple(ListItem(one) for one in asked), label=label, id=f"{here.id}-questions")]


def _left_over(here: StepMaterial, blocks: Sequence[kit.Block]) -> list[Block]:
    """What the moderation noted stands in print, also if the method has not told it."""
    results, told_already = here.results, {source for block in blocks for source in kit.sources_of(block)}
    several = len(here.step.prompts) > 1
    notes: list[Block] = []
    for entry in filter(results.agreed, results.entries):
        slot = results.input(entry.input)
        if slot.kind is InputKind.NOTE and slot.by is FilledBy.FACILITATOR and entry.id not in told_already:
            words = told_note(results, slot, entry)
            question = results.text_of(entry.prompt) if several else ""
            label = f"{words.label} – {question}" if question else words.label
            notes.append(Note(label, words.text, id=f"note-{entry.id}", sources=(entry.id,)))
    return notes


def _clouds(here: StepMaterial) -> list[Section]:
    """Those that somebody wanted to see on the day."""
    figures = []
    for cloud in here.clouds():
        slot = here.results.form.input(cloud.input)
        section_id = f"{here.id}-{cloud.prompt or 'whole'}-{cloud.input or 'all'}"
        figures.append(here.figure_of(cloud, section_id, slot.label if slot else ""))
    return [Section(f"{here.id}-clouds", here.edition.say(N_("Wortwolken")), tuple(figures))] if figures else []
