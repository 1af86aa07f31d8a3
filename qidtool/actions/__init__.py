"""Everything people do: one file for each act, all in the same inner order."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from qidtool.actions.act import REGISTERED, Act


def all_acts() -> dict[str, Act[Any]]:
    """Every act by its name; a new file in this folder is found by itself."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return dict(sorted(REGISTERED.items()))
