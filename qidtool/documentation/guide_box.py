"""The guide of a method as a box: what readers of a documentation need of the Markdown in its folder."""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from qidtool.documentation.document import Block, Box, ListBlock, ListItem, Paragraph, Prose, Span
from qidtool.documentation.material import MethodText
from qidtool.methodkit.guide import sections_of

FOR_READERS = ("Ziel", "Gruppengröße", "Zeit", "Ablauf", "Quelle")
"""What is of use before the day only (material, pitfalls, variants) stays in the guide itself."""
_LISTS = {"bullet_list_open": False, "ordered_list_open": True}


def guide_box(box_id: str, title: str, method: MethodText) -> Box:
    sections = sections_of(method.guide)
    told = [(heading, sections[heading]) for heading in FOR_READERS if sections.get(heading)]
    blocks: list[Block] = [Prose(((Span(method.summary),),))] if method.summary else []
    for heading, text in told or [("", method.guide)]:
        blocks.extend(_led_by(heading, _blocks(MarkdownIt("commonmark", {"html": False}).parse(text))))
    return Box(title, tuple(blocks), id=box_id)


def _led_by(heading: str, blocks: list[Block]) -> list[Block]:
    """The heading stands in the line of what follows it: a box has no place among the chapters."""
    if not heading:
        return blocks
    label = Span(f"{heading}: ", strong=True)
    first = blocks[0] if blocks else None
    if isinstance(first, Prose):
        lead, *others = first.paragraphs
        return [Prose(((label, *lead), *others)), *blocks[1:]]
    return [Prose(((label,),)), *blocks]


def _blocks(tokens: Sequence[Token]) -> list[Block]:
    """Paragraphs and lists, one level deep; whatever else a guide may hold becomes a paragraph."""
    blocks: list[Block] = []
    items: list[ListItem] | None = None
    for token in tokens:
        if token.type in _LISTS and items is None:
            items = []
        elif token.type in ("bullet_list_close", "ordered_list_close") and items is not None and token.level == 0:
            blocks.append(ListBlock(tuple(items), numbered=token.type == "ordered_list_close"))
            items = None
        elif token.type in ("inline", "fence", "code_block"):
            words = _spans(token)
            if items is None:
                blocks.append(Prose((words,)))
            else:
                items.append(ListItem(words))
    return blocks


def _spans(token: Token) -> Paragraph:
    strong, spans = 0, []
    for part in token.children or [token]:
        strong += {"strong_open": 1, "strong_close": -1}.get(part.type, 0)
        text = " " if part.type == "softbreak" else "\n" if part.type == "hardbreak" else part.content
        if text:
            spans.append(Span(text, strong=strong > 0))
    return tuple(spans)
