"""What the inputs of a method cannot do without: their pass, their limits, their rows, and something to be about."""

from collections.abc import Callable, Iterator

from qidtool.domain.forms import FilledBy, Input, InputKind, Offer, Owner
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.naming import odd_names

Rule = Callable[[MethodFolder], str | None]

LONGEST_TEXT = 5000
FEWEST_ROWS = 2
MOST_ROWS = 9


def inputs_are_distinct(folder: MethodFolder) -> str | None:
    ids = [one.id for one in folder.method.inputs]
    if folder.method.rests:
        return "METHOD.rests sagt, dass nichts gefragt wird; dann bleibt METHOD.inputs leer." if ids else None
    if not ids:
        return "METHOD.inputs ist leer; ohne Eingabe kann niemand etwas beitragen. Eine Pause sagt rests=True."
    return odd_names("METHOD.inputs", ids)


def inputs_know_their_pass(folder: MethodFolder) -> str | None:
    known = {one.id for one in folder.method.passes}
    for slot in folder.method.inputs:
        if not slot.pass_id and (slot.by is FilledBy.FACILITATOR or not slot.has_words):
            continue
        if slot.pass_id not in known:
            return f"Den Durchgang „{slot.pass_id}“ der Eingabe „{slot.id}“ gibt es in METHOD.passes nicht."
    return None


def inputs_have_limits(folder: MethodFolder) -> str | None:
    for slot in folder.method.inputs:
        if not 1 <= slot.max_length <= LONGEST_TEXT:
            return f"max_length der Eingabe „{slot.id}“ liegt zwischen 1 und {LONGEST_TEXT} Zeichen."
        if slot.max_per_person < 1:
            return f"max_per_person der Eingabe „{slot.id}“ ist mindestens 1."
        if not slot.label.strip():
            return f"Die Eingabe „{slot.id}“ braucht eine Beschriftung (label)."
    return None


def rows_make_a_shape(folder: MethodFolder) -> str | None:
    for slot in folder.method.inputs:
        if slot.kind is not InputKind.ROWS:
            if slot.rows:
                return f"Die Eingabe „{slot.id}“ hat Zeilen (rows), die es nur in pyramid und ranked gibt."
        elif not FEWEST_ROWS <= len(slot.rows) <= MOST_ROWS:
            return f"Die Eingabe „{slot.id}“ braucht {FEWEST_ROWS} bis {MOST_ROWS} Zeilen."
        elif not all(row.strip() for row in slot.rows) or len(set(slot.rows)) < len(slot.rows):
            return f"Jede Zeile der Eingabe „{slot.id}“ braucht einen eigenen Namen."
    return None


def marks_are_distinct(folder: MethodFolder) -> str | None:
    for slot in folder.method.inputs:
        odd = odd_names(f"Die Merkmale der Eingabe „{slot.id}“", [one.id for one in slot.marks])
        if odd:
            return odd
        if not all(one.label.strip() for one in slot.marks):
            return f"Jedes Merkmal der Eingabe „{slot.id}“ braucht eine Beschriftung (label)."
    return None


def inputs_are_about_something_known(folder: MethodFolder) -> str | None:
    for slot in folder.method.inputs:
        about = slot.about
        if not slot.has_words and (about.offer is Offer.NOTHING or not about.required):
            return f"Die Eingabe „{slot.id}“ hat keine Worte und braucht etwas zur Auswahl (of oder on)."
        if about.offer is Offer.INPUT and folder.method.form.input(about.input) is None:
            return f"Die Eingabe „{slot.id}“ nennt „{about.input}“, das es in METHOD.inputs nicht gibt."
        if about.offer is Offer.PRODUCT and not about.products <= {one.product for one in folder.method.takes}:
            return f"Die Eingabe „{slot.id}“ geht von einem Produkt aus, das METHOD.takes nicht nennt."
    return None


def inputs_lead_to_a_beginning(folder: MethodFolder) -> str | None:
    """Needs under goals, steps under needs: somewhere it must begin."""
    for slot in folder.method.inputs:
        if slot.id in _led_to(folder, slot):
            return f"Die Eingabe „{slot.id}“ führt mit about zu sich selbst zurück."
    return None


def _led_to(folder: MethodFolder, slot: Input) -> Iterator[str]:
    """The inputs whose entries it is about, and theirs."""
    at: Input | None = slot
    for _step in folder.method.inputs:
        if at is None or at.about.offer is not Offer.INPUT:
            return
        yield at.about.input
        at = folder.method.form.input(at.about.input)


def places_can_be_chosen(folder: MethodFolder) -> str | None:
    for slot in folder.method.inputs:
        if slot.chosen_in and not _is_choice_of_place(folder.method.form.input(slot.chosen_in), slot):
            return (
                f"Die Eingabe „{slot.id}“ nennt mit chosen_in „{slot.chosen_in}“. Das ist eine choice unter den Fragen "
                "(of_prompts) für den ganzen Schritt mit demselben owner, und die Eingabe selbst fragt je Frage."
            )
    return None


def _is_choice_of_place(found: Input | None, slot: Input) -> bool:
    if found is None or found.kind is not InputKind.CHOICE or found.by is not slot.by:
        return False
    return found.about.offer is Offer.PROMPTS and not found.per_prompt and slot.per_prompt and found.owner is slot.owner


def groups_have_posters_to_share(folder: MethodFolder) -> str | None:
    slots = folder.method.inputs
    if not folder.method.may_rotate or any(one.owner is Owner.GROUP and one.per_prompt for one in slots):
        return None
    return "METHOD.may_rotate braucht eine Eingabe je Frage, die der Gruppe gehört (owner=Owner.GROUP)."


RULES: tuple[Rule, ...] = (
    inputs_are_distinct,
    inputs_know_their_pass,
    inputs_have_limits,
    rows_make_a_shape,
    marks_are_distinct,
    inputs_are_about_something_known,
    inputs_lead_to_a_beginning,
    places_can_be_chosen,
    groups_have_posters_to_share,
)
