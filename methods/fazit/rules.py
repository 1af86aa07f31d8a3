"""What the closing amounts to: the key words by how often they were said, and each statement with what it rests on."""

from collections.abc import Iterable, Sequence

from qidtool.methodkit import (
    EXACT,
    Block,
    Entry,
    Heading,
    Item,
    Items,
    Product,
    Prompt,
    Quote,
    Results,
    Words,
    alike,
    items_of,
)

RESTS_ON = (
    Product.GOAL,
    Product.STATEMENT,
    Product.MEASURE,
    Product.INDICATOR,
    Product.CONDITION,
    Product.BRAKE,
    Product.NEED,
    Product.QUOTE,
    Product.FOCUS_THEME,
    Product.FEEDBACK,
)


def tells(results: Results) -> tuple[Block, ...]:
    asked = [block for prompt in results.prompts for block in _key_words(results, prompt)]
    statements = results.entries_in("statements")
    spoken = [Heading(results.say("Schlusssätze"))] if statements else []
    sentences = [block for one in statements for block in _statement(results, one)]
    special = results.input("special").label
    notes = [Words(one.text, (one.id,), special) for one in results.entries_in("special")]
    return (*notes, *asked, *spoken, *sentences)


def _key_words(results: Results, prompt: Prompt) -> Iterable[Block]:
    found = results.entries_in("keywords", prompt=prompt.id)
    if found:
        yield Heading(prompt.text)
        yield Items(results.say("Stichworte"), tuple(_tied(results, one, found) for one in items_of(found)))


def _tied(results: Results, item: Item, found: Sequence[Entry]) -> Item:
    """The same word may rest on several things; each stands beneath it once."""
    abouts = dict.fromkeys(one.about for one in found if alike(one.text) == alike(item.text) and one.about)
    below = tuple(ground for about in abouts for ground in _ground(results, about))
    return Item(item.text, item.count, item.entries, below=below)


def _statement(results: Results, one: Entry) -> Iterable[Block]:
    yield Quote(one.text, one.passages, exact=EXACT.id in one.marks, entries=(one.id,))
    ground = tuple(_ground(results, one.about))
    if ground:
        yield Items(results.say("Das stützt sich auf"), ground)


def _ground(results: Results, about: str) -> Iterable[Item]:
    """What an earlier step gave, with its kind; whatever was withdrawn since carries nothing any more."""
    for one in results.taken:
        if one.contribution == about and one.text:
            yield Item(one.text, entries=(one.contribution,), detail=_kind(results, one.product))


def _kind(results: Results, product: Product) -> str:
    names = {
        Product.GOAL: results.say("Ziel"),
        Product.STATEMENT: results.say("Aussage"),
        Product.MEASURE: results.say("Maßnahme"),
        Product.INDICATOR: results.say("Indikator"),
        Product.CONDITION: results.say("Bedingung"),
        Product.BRAKE: results.say("Bremse"),
        Product.NEED: results.say("Bedarf"),
        Product.QUOTE: results.say("Zitat"),
        Product.FOCUS_THEME: results.say("Thema"),
        Product.FEEDBACK: results.say("Rückmeldung"),
    }
    return names.get(product, "")
