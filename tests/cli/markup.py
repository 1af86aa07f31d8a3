"""A page as a small tree, made by the standard library alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

EMPTY = {"meta", "br", "img", "link", "hr", "rect", "path"}
HEARD = ("aria-label", "alt", "title")
"""Attributes that say something to somebody."""


@dataclass
class Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node | str"] = field(default_factory=list)

    def looks(self, name: str) -> bool:
        return name in self.attributes.get("class", "").split()

    def nodes(self) -> list["Node"]:
        return [one for one in self.children if isinstance(one, Node)]

    def walk(self) -> Iterator["Node"]:
        """Itself and everything inside, in the order of the page."""
        yield self
        for one in self.nodes():
            yield from one.walk()

    def all(self, tag: str) -> list["Node"]:
        return [one for one in self.walk() if one.tag == tag]

    def first(self, tag: str) -> "Node":
        return self.all(tag)[0]

    def text(self, *without: str) -> str:
        """As it is read; without what has one of these tags or looks."""
        return "".join(
            one if isinstance(one, str) else one.text(*without)
            for one in self.children
            if isinstance(one, str) or not any(one.tag == name or one.looks(name) for name in without)
        )

    def heard(self) -> list[str]:
        return [self.attributes[name] for name in HEARD if name in self.attributes]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("page")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in EMPTY:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            closed = self.open.pop()
            assert closed.tag == tag, f"<{closed.tag}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tree_of(markup: str) -> Node:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    assert len(reader.open) == 1, [one.tag for one in reader.open]
    return reader.open[0]
