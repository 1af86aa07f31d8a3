"""Two hundred contributions that try to be more than words, and a cloud of them."""

from dataclasses import replace
from itertools import product

from qidtool.documentation.cloud_figure import CloudFigure
from qidtool.documentation.document import Figure
from qidtool.documentation.drawn_clouds import figure_of
from qidtool.documentation.edition import Edition
from qidtool.domain.clouds import CloudTerm, Drawing
from qidtool.domain.ids import ContributionId
from qidtool.methodkit import blocks as kit
from tests.documentation.days import cloud, drawn, step

TYPST = (
    '#import "@preview/cetz:0.4.0"',
    '#read("/etc/passwd")',
    '#include "../geheim.typ"',
    '#eval("1+1")',
    "$ x^2 + y $",
    "$\\sum_(i=0)^n$",
    "@quelle",
    "<marke>",
    "\\\\ neue Zeile",
    "// kein Kommentar",
    "/* auch keiner */",
    "a~b",
    "= Kapitel",
    "== Noch eins",
    "- Punkt",
    "+ eins",
    "/ Wort: Erklärung",
    "*fett* _schräg_ `roh`",
    "```typ #panic()```",
    "#set page(width: 1pt)",
    "#show: it => []",
    "#pagebreak()",
    "#sys.inputs.document",
    '#image("/etc/hostname")',
    '#link("http://127.0.0.1/")[hier]',
    "#while true {}",
    "]#panic()[",
    '"#" + x',
    "\\u{1F600}",
    "--- -- ...",
    "'einfach' \"doppelt\"",
    "#{ 10000000000pt }",
)
HTML = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style><script>x</script>",
    "<svg onload=alert(1)>",
    "<iframe src=file:///etc/passwd>",
    "&lt;b&gt; &amp; &#65;",
    "<!-- -->",
    "<link rel=attachment href='file:///etc/passwd'>",
    "javascript:alert(1)",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# weg #}",
    "%(number)s %s {0}",
    "</td></table>",
    "<bdi>",
    "]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "<use href='http://127.0.0.1/a.svg#x'/>",
    '"><b>',
    "' onclick='x",
    "<style>@import url(http://127.0.0.1)</style>",
    '<a href="data:text/html,x">x</a>',
    "&nbsp;&shy;&#x202E;",
    "<foreignObject>",
)
EMOJI = (
    "\U0001f600 \U0001f389",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "\U0001f469\U0001f3fd\u200d\u2696\ufe0f und \U0001f3c3\u200d\u2640\ufe0f",
    "\U0001f9d1\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f9d1\U0001f3ff",
    "\U0001f1e9\U0001f1ea \U0001f1ea\U0001f1fa \U0001f1e9",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\U0001f44d\U0001f3fd \U0001f3fd",
    "❤\ufe0f ❤\ufe0e ❤",
    "❤\ufe0f\u200d\U0001f525",
    "1\ufe0f\u20e3 #\ufe0f\u20e3 *\u20e3",
    "A ↔ B, ✔ ☑ ☐ ▶\ufe0f ☎ ⭐ ⏰ ©\ufe0f",
    "Fest\U0001f389fest",
    "\U0001fae8 \U0001fabf \U0001fac6",
)
SIGNS = (
    "שלום עולם",
    "مرحبا بالعالم",
    "Kita שלום heute",
    "a\u202eabc\u202c d",
    "\u2067rechts\u2069 links",
    "null\u200bbreit",
    "a\u200db\u200cc",
    "Wort\u2060verbund",
    "weiche\u00adTrennung",
    "\ufeffMarke",
    "Zeile\nZeile",
    "Lücke   von dreien",
    "Tab\tStopp",
    "schmal\u202f5\u00a0€",
    "中文 日本語 한국어",
    "ภาษาไทย",
    "हिन्दी",
    "\ue000 privat",
    "\uffff",
    "\ufdd0",
    "\U0010fffd",
    "a\u0308\u0323\u0301\u0302b",
    "Z\u0351\u036b\u0343a\u0321\u0337lgo",
    "ﬁ ﬂ ĳ",
    "Ⅷ ½ ²",
    "ĲſßẞŁőž",
    "𝔉𝔯𝔞𝔨𝔱𝔲𝔯",
    "\U000e0041",
    "\u2028neu\u2029neu",
    *EMOJI,
    "0",
    "-",
    "=1+1",
    "'",
    "\\",
    "°",
    "„“‚‘«»",
)
LONG = (
    "1234567890" * 1600,
    "donaudampfschiff" * 1000,
    "ä" * 8000,
    "a/b?c=d&" * 2000,
    "中" * 3000,
    "\U0001f600" * 2000,
    "#" * 16000,
    "e\u0301" * 4000,
    "Wort " * 3200,
    "ש" * 4000,
    "\u200b" * 500 + "Ende",
)


def hostile() -> tuple[str, ...]:
    """Every kind alone, and enough of them side by side to make two hundred."""
    alone = (*TYPST, *HTML, *SIGNS, *LONG)
    pairs = (f"{first} {second}" for first, second in product(TYPST[:12], HTML[:12]))
    return (*alone, *(pair for _number, pair in zip(range(200 - len(alone)), pairs, strict=False)))


def hostile_blocks() -> tuple[kit.Block, ...]:
    """All of them spread over every kind of block a method can tell, and over every place in it that takes words."""
    alone = (*TYPST, *HTML, *SIGNS)
    words, labels, items, details, cells, bars, rows, laid, said, by = (alone[at::10] for at in range(10))
    long_items, long_cells, long_laid, long_said = (LONG[at::4] for at in range(4))
    pairs = zip(items, details, strict=False)
    nested = tuple(kit.Item(one, 2, detail=two, below=(kit.Item(two),)) for one, two in pairs)
    tower = tuple(kit.TowerRow(one, tuple(kit.Item(each) for each in laid[at::5])) for at, one in enumerate(rows))
    return (
        *(kit.Words(one) for one in words),
        *(kit.Words(one, label=one) for one in labels),
        kit.Heading(words[0]),
        kit.Items(labels[0], nested),
        kit.Items(labels[1], tuple(kit.Item(one) for one in long_items), numbered=True),
        kit.Heading(words[1], 2),
        kit.Grid(labels[2], cells, tuple((kit.Cell(one), kit.Cell(one)) for one in (*cells, *long_cells))),
        kit.Bars(labels[3], tuple(kit.Bar(one, 3) for one in bars)),
        *(kit.Heading(one) for one in words[2:]),
        kit.Tower(labels[4], (*tower, kit.TowerRow(labels[5], tuple(kit.Item(one) for one in long_laid)))),
        *(kit.Quote(one, ((0, len(one)),), two, False) for one, two in zip(said, by, strict=False)),
        *(kit.Quote(one, by=by[0]) for one in long_said),
    )


def hostile_told() -> tuple[str, ...]:
    """What stands in it."""
    return (*TYPST, *HTML, *SIGNS, *LONG)


def hostile_cloud(edition: Edition) -> Figure:
    """Each of them as a term: those that fit are words of the drawing, and each was said by somebody."""
    keys = [f"key-{number}" for number in range(200)]
    terms = tuple(CloudTerm(key, (key,), one, 200) for key, one in zip(keys, hostile(), strict=True))
    behind = tuple(replace(one, contributions=(ContributionId(one.key),)) for one in terms)
    placed = replace(cloud(step("Speyer", 0, "Alles"), "essen"), drawing=Drawing(behind, drawn(terms)))
    written = {ContributionId(one.key): one.shown for one in terms}
    block = CloudFigure("hostile", "$ @x <b>", figure_of(placed, edition), written, edition).block()
    assert isinstance(block, Figure)
    return block
