"""Whether the recorded run of a method fits it: every line names what there is, and the day would take it."""

from qidtool.domain.errors import Refusal
from qidtool.domain.forms import FilledBy, Input, Owner
from qidtool.methodkit.example import Example, ExampleError, Line
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.playing import UnknownThing, prepared, write_line


def has_an_example(folder: MethodFolder) -> str | None:
    try:
        example = folder.example()
    except ExampleError as error:
        return str(error)
    if folder.method.rests:
        return (
            None if example is None else "Wo nichts gefragt wird, gibt es nichts aufzuzeichnen: example.json kann weg."
        )
    if example is None or not example.lines:
        return "Es fehlt example.json mit einem kleinen aufgezeichneten Verlauf."
    given = next((one for one in example.given if one.group and one.group not in example.groups), None)
    if given is not None:
        return f"example.json, „{given.text[:40]}“: In der Gruppe „{given.group}“ sitzt niemand unter people."
    return next((wrong for line in example.lines if (wrong := _misfit(folder, example, line))), None)


def example_can_be_played(folder: MethodFolder) -> str | None:
    """Only a run that names the right things gets this far; here limits and the order of lines are tried out."""
    if has_an_example(folder) is not None:
        return None
    example = folder.example()
    if example is None:
        return None
    rehearsal = prepared(folder.method, example)
    for line in example.lines:
        try:
            write_line(rehearsal, line)
        except UnknownThing:
            return f"{_start(line)}„{line.about}“ hat vorher niemand geschrieben."
        except Refusal as refusal:
            return f"{_start(line)}So würde es am Tag nicht angenommen ({refusal.key})."
    return None


def _misfit(folder: MethodFolder, example: Example, line: Line) -> str | None:
    slot = folder.method.form.input(line.input)
    start = _start(line)
    if slot is None:
        return f"{start}Die Eingabe „{line.input}“ gibt es nicht."
    if slot.per_prompt and line.prompt not in {one.id for one in example.prompts}:
        return f"{start}Die Frage „{line.prompt}“ gibt es nicht."
    if not slot.has_words and line.text:
        return f"{start}Eine Auswahl hat keinen Text; was gewählt wurde, steht in about."
    if slot.has_words and not 1 <= len(line.text) <= slot.max_length:
        return f"{start}Der Text hat höchstens {slot.max_length} Zeichen und ist nicht leer."
    return _misplaced(start, slot, line) or _nobody(start, example, line, slot)


def _misplaced(start: str, slot: Input, line: Line) -> str | None:
    if slot.rows and (line.row is None or not 0 <= line.row < len(slot.rows)):
        return f"{start}row ist eine Zahl von 0 bis {len(slot.rows) - 1}."
    if not slot.rows and line.row is not None:
        return f"{start}Diese Eingabe hat keine Zeilen (row)."
    if slot.about.required and not line.about:
        return f"{start}Es fehlt, wozu das gehört (about)."
    known = {one.id for one in slot.marks}
    odd = next((one for one in line.marks if one not in known), None)
    return f"{start}Das Merkmal „{odd}“ gibt es nicht." if odd else None


def _nobody(start: str, example: Example, line: Line, slot: Input) -> str | None:
    if line.by and line.by not in {one.name for one in example.people}:
        return f"{start}„{line.by}“ steht nicht unter people."
    if line.by and slot.by is FilledBy.FACILITATOR:
        return f"{start}Hier schreibt nur die Moderation (ohne by)."
    if line.by and line.group:
        return f"{start}Die Gruppe (group) steht nur, wo die Moderation schreibt."
    if line.group and line.group not in example.groups:
        return f"{start}In der Gruppe „{line.group}“ sitzt niemand unter people."
    # What a group owns can be typed in by the moderation; what a person owns would be nobody's.
    if not line.by and slot.by is FilledBy.PARTICIPANT and slot.owner is Owner.PERSON:
        return f"{start}Es fehlt, wer das schreibt (by)."
    return None


def _start(line: Line) -> str:
    return f"example.json, „{(line.text or line.about)[:40]}“: "
