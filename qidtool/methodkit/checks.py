"""What a method cannot run without: one small rule each, answering with a German sentence or nothing."""

import re
from collections.abc import Callable, Iterable

from qidtool.methodkit import input_checks
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.naming import NAME, odd_names
from qidtool.methodkit.pages import LIVE_PAGES, PAGES, passes_in, slots_in

Rule = Callable[[MethodFolder], str | None]

_UNSAFE = {
    r"<script": "ein <script>",
    r"<style": "ein <style>",
    r"<template": "ein <template>",
    r"\sstyle\s*=": "ein style-Attribut",
    r"\son[a-z]+\s*=": "ein Ereignis-Attribut wie onclick",
    r"javascript:": "eine javascript:-Adresse",
    r"\bsrc\s*=\s*[\"']\s*(https?:)?//": "eine fremde Adresse, von der etwas geladen würde",
    r"\|\s*safe\b": "den Filter safe",
    r"\bautoescape\b": "eine autoescape-Anweisung",
}


def name_is_plain(folder: MethodFolder) -> str | None:
    if NAME.fullmatch(folder.slug):
        return None
    return f"Der Ordnername „{folder.slug}“ braucht 2 bis 40 Kleinbuchstaben, Ziffern und Unterstriche."


def has_its_pages(folder: MethodFolder) -> str | None:
    missing = [page for page in PAGES if not (folder.path / page).is_file()]
    return f"Es fehlt: {', '.join(missing)}." if missing else None


def has_its_words(folder: MethodFolder) -> str | None:
    fields = {"title": folder.method.title, "summary": folder.method.summary}
    empty = [name for name, words in fields.items() if not words.strip()]
    return f"METHOD braucht einen Text in: {', '.join(empty)}." if empty else None


def takes_time(folder: MethodFolder) -> str | None:
    return None if folder.method.minutes > 0 else "METHOD.minutes ist die übliche Dauer und größer als 0."


def passes_are_distinct(folder: MethodFolder) -> str | None:
    ids = [one.id for one in folder.method.passes]
    if folder.method.rests and len(ids) > 1:
        return "METHOD.rests: Wo nichts gefragt wird, genügt ein Durchgang."
    if not ids:
        return "METHOD.passes ist leer; eine Methode hat mindestens einen Durchgang."
    return odd_names("METHOD.passes", ids)


def asks_make_sense(folder: MethodFolder) -> str | None:
    asks = folder.method.asks
    if asks.at_least < 0 or (asks.at_most is not None and asks.at_most < asks.at_least):
        return "METHOD.asks: at_least ist nicht negativ, und at_most ist nicht kleiner als at_least."
    if asks.at_least == 0 and any(slot.per_prompt for slot in folder.method.inputs):
        return "METHOD.asks: Eingaben je Frage brauchen mindestens eine Frage (at_least=1)."
    odd = odd_names("METHOD.asks.details", [one.id for one in asks.details])
    if odd or all(one.label.strip() for one in asks.details):
        return odd
    return "METHOD.asks.details: Jede Angabe braucht eine Beschriftung (label)."


def gives_what_it_has(folder: MethodFolder) -> str | None:
    known = {one.id for one in folder.method.inputs}
    for one in folder.method.gives:
        if one.from_input not in known:
            return f"METHOD.gives nennt die Eingabe „{one.from_input}“, die es in METHOD.inputs nicht gibt."
    return None


def gives_one_thing_each(folder: MethodFolder) -> str | None:
    """A contribution is one product for later steps, or they could not tell what they go on from."""
    inputs = [one.from_input for one in folder.method.gives]
    twice = next((one for one in inputs if inputs.count(one) > 1), None)
    return f"METHOD.gives: Die Eingabe „{twice}“ ergibt höchstens ein Produkt." if twice else None


def phone_has_room_for_inputs(folder: MethodFolder) -> str | None:
    """Beside it, a place for what has come together so far may stand wherever it helps; a break needs neither."""
    slots = slots_in(folder.page("participant.html"))
    if folder.method.rests and not slots:
        return None
    if slots.count("inputs") == 1 and set(slots) <= {"inputs", "told"}:
        return None
    return 'participant.html braucht genau eine Stelle mit data-slot="inputs" für die Eingabefelder.'


def pages_are_harmless(folder: MethodFolder) -> str | None:
    for page in PAGES:
        text = folder.page(page)
        for pattern, what in _UNSAFE.items():
            if re.search(pattern, text, re.IGNORECASE):
                return f"{page} enthält {what}; das ist in Seiten einer Methode nicht erlaubt."
    return None


def pages_know_their_passes(folder: MethodFolder) -> str | None:
    known = {one.id for one in folder.method.passes}
    for page in LIVE_PAGES:
        for name in passes_in(folder.page(page)):
            if name not in known:
                return f"{page} nennt in data-pass den Durchgang „{name}“, den METHOD.passes nicht kennt."
    return None


TO_RUN: tuple[Rule, ...] = (
    name_is_plain,
    has_its_pages,
    has_its_words,
    takes_time,
    passes_are_distinct,
    *input_checks.RULES,
    asks_make_sense,
    gives_what_it_has,
    gives_one_thing_each,
    phone_has_room_for_inputs,
    pages_are_harmless,
    pages_know_their_passes,
)
"""A folder that breaks one of these stops the start; what a good folder has besides stands in `manners`."""


def complaints(folder: MethodFolder, rules: Iterable[Rule] = TO_RUN) -> list[str]:
    answers = (rule(folder) for rule in rules)
    return [sentence for sentence in answers if sentence]
