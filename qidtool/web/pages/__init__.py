"""Every place of the house that has pages: one module each, found by itself."""

from importlib import import_module
from pkgutil import iter_modules

from flask import Blueprint


def blueprints() -> list[Blueprint]:
    """Each module of this folder holds one blueprint called `pages`."""
    return [import_module(f"{__name__}.{one.name}").pages for one in iter_modules(__path__)]
