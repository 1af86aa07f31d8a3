"""Everything people do: one file for each act, all in the same inner order."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from qidtool.actions.act import REGISTERED, Act


@cache
def all_acts() -> Mapping[str, Act[Any]]:
    """Every act by its name; a new file in this folder is found by itself, at the first question."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return MappingProxyType(dict(sorted(REGISTERED.items())))
