"""A drawing as SVG: every word is escaped, no style in it, nothing leads outside its document."""

from markupsafe import Markup

from qidtool.documentation.figures.drawing import Bar, Drawing, Ink, Line, Words
from qidtool.documentation.signs import printable

FONTS = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, Verdana, sans-serif"
INK = "#1e1b18"
_FILLS = {Ink.TEXT: "currentColor", Ink.SOFT: "#575049", Ink.ACCENT: "#00596a"}


def svg_of(drawing: Drawing, alternative: str, prefix: str = "doc") -> Markup:
    """An image with its alternative text; one whose words lead somewhere is a group, so that they can be heard."""
    kind = "group" if any(one.leads_to for one in drawing.words) else "img"
    role = Markup(' role="{}" aria-label="{}"').format(kind, printable(alternative))
    size = Markup('width="{0}" height="{1}" viewBox="0 0 {0} {1}"').format(_n(drawing.width), _n(drawing.height))
    inside = [
        *(_bar(one) for one in drawing.bars),
        *(_line(one) for one in drawing.lines),
        *(_leading(one, prefix) if one.leads_to else _words(one) for one in drawing.words),
    ]
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" {}{} color="{}" font-family="{}">{}</svg>'
    ).format(size, role, INK, FONTS, Markup("").join(inside))


def _bar(bar: Bar) -> Markup:
    # A hollow bar is drawn half a line inside, so that it is as long as a full one.
    edge = 0.75 if bar.hollow else 0.0
    look = (
        Markup('fill="none" stroke="#00596a" stroke-width="1.5" stroke-dasharray="4 3" class="drawing__outline"')
        if bar.hollow
        else Markup('fill="#00596a" class="drawing__accent"')
    )
    return Markup('<rect x="{}" y="{}" width="{}" height="{}" {}/>').format(
        _n(bar.x + edge), _n(bar.y + edge), _n(max(bar.width - 2 * edge, 0.5)), _n(bar.height - 2 * edge), look
    )


def _line(line: Line) -> Markup:
    return Markup('<path d="M{} {}L{} {}" fill="none" stroke="currentColor" stroke-width="1.5"/>').format(
        _n(line.x1), _n(line.y1), _n(line.x2), _n(line.y2)
    )


def _leading(words: Words, prefix: str) -> Markup:
    return Markup('<a href="#{}-{}" aria-label="{}" class="drawing__link">{}</a>').format(
        prefix, words.leads_to, printable(words.called), _words(words)
    )


def _words(words: Words) -> Markup:
    turn = Markup(' transform="rotate(-90 {} {})"').format(_n(words.x), _n(words.y)) if words.turned else ""
    fit = Markup(' textLength="{}" lengthAdjust="spacingAndGlyphs"').format(_n(words.width)) if words.width else ""
    return Markup(
        '<text x="{}" y="{}" font-size="{}" font-weight="{}" text-anchor="{}" fill="{}" class="drawing__{}"{}{}>'
        "{}</text>"
    ).format(
        _n(words.x), _n(words.y), _n(words.size), words.weight, words.anchor.value, _FILLS[words.ink],
        words.ink.value, turn, fit, printable(words.text),
    )  # fmt: skip


def _n(number: float) -> str:
    """Two decimals are a hundredth of a pixel, and the same on every machine."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
