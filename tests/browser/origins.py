"""The two kinds of address a browser may reach the house by, and how it is let in there."""

import pytest
from playwright.sync_api import BrowserContext

LOCALHOST = "localhost"
HALL = "hall.test"
"""A name in the hall over plain http: no secure context, so much that browsers offer elsewhere is missing here."""

AT_BOTH_ADDRESSES = pytest.mark.parametrize("origin", [LOCALHOST, HALL], indirect=True)
"""Journeys lead to the same place from a safe address and from one that is none."""

SHOWN = "workshop.example"
"""The name on pictures, without the number of a port."""


def flags(port: int) -> list[str]:
    """No other name is ever found: whatever a page might ask of a third party goes nowhere."""
    own = (f"MAP {HALL} 127.0.0.1", f"MAP {SHOWN}:80 127.0.0.1:{port}")
    rules = (*own, "MAP * ~NOTFOUND", f"EXCLUDE {LOCALHOST}", "EXCLUDE 127.0.0.1")
    return [f"--host-resolver-rules={','.join(rules)}", "--no-proxy-server"]


def carries(context: BrowserContext, cookie: str, token: str, host: str) -> None:
    """Lets a browser in without a page on which somebody signs in or joins."""
    context.add_cookies([
        {"name": cookie, "value": token, "domain": host, "path": "/", "httpOnly": True, "sameSite": "Lax"}
    ])  # fmt: skip
