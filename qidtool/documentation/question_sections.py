"""A step from its form alone: for each question and pass what was contributed, and what was special."""

from collections.abc import Sequence

from qidtool.documentation.document import Block, Cell, Note, Section, Table
from qidtool.documentation.plain_telling import heading_of, is_plain, told_input, told_note
from qidtool.documentation.step_material import StepMaterial, soft
from qidtool.documentation.told import Told, told
from qidtool.domain.forms import InputKind
from qidtool.domain.texts import N_
from qidtool.methodkit import Part, Round


def question_sections(here: StepMaterial) -> Told:
    results = here.results
    questions = [part for part in results.parts if part.prompt is not None]
    blocks: list[Block] = []
    if len(questions) > 1:
        blocks.append(soft(here.edition.say(N_("Fragen in diesem Schritt: %(number)s."), number=len(questions))))
    return Told(tuple(blocks), tuple(_part(here, part, number) for number, part in enumerate(results.parts, start=1)))


def _part(here: StepMaterial, part: Part, number: int) -> Section:
    say = here.edition.say
    prompt = part.prompt.id if part.prompt else ""
    section_id = f"{here.id}-{prompt or 'whole'}"
    title = (
        say(N_("Frage %(number)s: %(question)s"), number=number, question=part.prompt.text)
        if part.prompt
        else say(N_("Zum ganzen Schritt"))
    )
    hint = [soft(part.prompt.hint)] if part.prompt and part.prompt.hint else []
    known = here.results.form.details_of(part.prompt) if part.prompt else ()
    hint += [soft(f"{about.label}: {text}") for about, text in known if not about.is_link]
    together = [here.figure_of(one, section_id) for one in here.clouds() if (one.prompt, one.input) == (prompt, "")]
    rounds = tuple(_round(here, prompt, one) for one in part.rounds)
    return Section(section_id, title, (*hint, *_notes(here, prompt), *together), rounds)


def _notes(here: StepMaterial, prompt: str) -> list[Note]:
    found = [
        (told_note(here.results, slot, entry), entry.id)
        for slot in here.results.form.inputs
        if slot.kind is InputKind.NOTE and slot.per_prompt is bool(prompt)
        for entry in filter(here.results.agreed, here.results.entries_in(slot.id, prompt=prompt))
    ]
    return [Note(words.label, words.text, id=f"note-{entry}", sources=(entry,)) for words, entry in found]


def _round(here: StepMaterial, prompt: str, one: Round) -> Section:
    section_id = f"{here.id}-{prompt or 'whole'}-{one.input.id}"
    heading = heading_of(here.results, one)
    written = here.written_in(one.input, prompt)
    blocks: list[Block] = [here.count(one.contributions, one.people, written)]
    place = (prompt, one.input.id)
    blocks += [
        here.figure_of(cloud, section_id, heading) for cloud in here.clouds() if (cloud.prompt, cloud.input) == place
    ]
    if not one.said:
        return Section(section_id, heading, tuple(blocks))
    if is_plain(one.input):
        sources = [each.id for each in here.results.entries_in(one.input.id, prompt=prompt)]
        return Section(section_id, heading, (*blocks, _table(here, section_id, one, sources)))
    lying = told(told_input(here.results, one.input, prompt, here.edition), here.edition, section_id)
    below = [] if lying.blocks else [soft(here.edition.say(N_("Sie stehen bei dem, wozu sie gehören.")))]
    return Section(section_id, heading, (*blocks, *below, *lying.blocks))


def _table(here: StepMaterial, section_id: str, one: Round, sources: Sequence[str]) -> Table:
    say = here.edition.say
    return Table(
        say(N_("Alle Beiträge: %(label)s"), label=one.input.label),
        (say(N_("Wortlaut")), say(N_("Anzahl"))),
        tuple((Cell(said.text), Cell(str(said.count))) for said in one.said),
        row_head=None, numeric=(1,), id=f"{section_id}-table", sources=tuple(sources),
    )  # fmt: skip
