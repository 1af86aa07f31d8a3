"""A method's guide as HTML: only plain text elements survive, whatever a folder brings along."""

import nh3
from flask import url_for
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

_TAGS = {
    "h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "a", "img",
    "table", "thead", "tbody", "tr", "th", "td", "hr", "br",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}}


def guide_html(slug: str, guide: str) -> Markup:
    """Without its title, which the page shows already."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = _without_title(reader.parse(guide))
    for token in tokens:
        for child in token.children or ():
            _find_picture(slug, child)
    html = reader.renderer.render(tokens, reader.options, {})
    clean = nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"https", "http", "mailto"})
    return Markup(clean)  # noqa: S704 - cleaned one line above


def _without_title(tokens: list[Token]) -> list[Token]:
    has_title = bool(tokens) and tokens[0].type == "heading_open" and tokens[0].tag == "h1"
    return tokens[3:] if has_title else tokens


def _find_picture(slug: str, token: Token) -> None:
    """Pictures lie in the folder's `static`; the page has another address than the folder."""
    source = str(token.attrs.get("src", ""))
    if token.type == "image" and source.startswith("static/"):
        token.attrs["src"] = url_for("assets.method_file", slug=slug, name=source.removeprefix("static/"))
