"""Names the device somebody signs in with, so that they know their own sessions again."""

from flask import request

_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def this_device() -> str:
    """Kept with the session; no more of what the browser says than these two words."""
    said = request.user_agent.string
    return ", ".join(one for one in (_first(_BROWSERS, said), _first(_SYSTEMS, said)) if one)


def _first(names: tuple[tuple[str, str], ...], said: str) -> str:
    return next((name for sign, name in names if sign in said), "")
