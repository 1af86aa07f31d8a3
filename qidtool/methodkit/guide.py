"""The guide the moderation reads in the tool: a method folder's README, with the same headings everywhere."""

import re

HEADINGS = (
    "Ziel",
    "Gruppengröße",
    "Zeit",
    "Material",
    "Ablauf",
    "Stolpersteine",
    "Variante für große Gruppen",
    "Quelle",
)


def sections_of(guide: str) -> dict[str, str]:
    """The text under each second-level heading."""
    pieces = re.split(r"^## +(.+?) *$", guide, flags=re.MULTILINE)
    return {title: text.strip() for title, text in zip(pieces[1::2], pieces[2::2], strict=True)}
