"""Friendly names for people who would rather not give their own: a manner or a colour, and an animal."""

import secrets
from collections.abc import Set as AbstractSet

_MANNERS = """
Blau Grün Gelb Silbern Golden Heiter Munter Leis Ruhig Flink Klug Wach Sanft Mutig Fröhlich Neugierig Freundlich
Geduldig Gelassen Bunt Hell Still Aufmerksam Findig
"""
_ANIMALS = {
    "er": """
Reiher Dachs Luchs Igel Otter Specht Falke Kranich Storch Biber Fuchs Hase Star Sperling Zeisig Stieglitz Pirol
Kiebitz Eisvogel Wal Delfin Salamander Falter Hirsch Uhu
""",
    "e": """
Amsel Meise Schwalbe Lerche Eule Möwe Elster Libelle Hummel Biene Grille Gämse Robbe Forelle Ente Gans Nachtigall
Drossel Schnecke Haselmaus Katze Waldmaus Wachtel Taube
""",
    "es": """
Eichhorn Rotkehlchen Reh Murmeltier Käuzchen Wiesel Seepferd Fohlen Glühwürmchen Lamm
""",
}
MANNERS = tuple(_MANNERS.split())
ANIMALS = tuple((ending, animal) for ending, animals in _ANIMALS.items() for animal in animals.split())
_SEVERAL_TRIES = 20


def suggestion(taken: AbstractSet[str]) -> str:
    """One that nobody in the room has yet, if a few tries find one."""
    tries = (_any_name() for _ in range(_SEVERAL_TRIES))
    return next((name for name in tries if name not in taken), _any_name())


def _any_name() -> str:
    ending, animal = secrets.choice(ANIMALS)
    return f"{secrets.choice(MANNERS)}{ending} {animal}"
