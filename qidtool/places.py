"""Where the folders beside the package lie: in the checkout, or inside the installed package."""

from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent
CHECKOUT: Final = PACKAGE.parent


def _home() -> Path:
    # The recipe of the front end is never installed, so it tells a checkout from a folder of packages.
    in_checkout = (CHECKOUT / "static" / "build.mjs").is_file()
    return CHECKOUT if in_checkout else PACKAGE / "_shipped"


HOME: Final = _home()
METHODS: Final = HOME / "methods"
TEMPLATES: Final = HOME / "templates"
STATIC: Final = HOME / "static"
TRANSLATIONS: Final = PACKAGE / "translations"
AGENDAS: Final = PACKAGE / "agendas"
