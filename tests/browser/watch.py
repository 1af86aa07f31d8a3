"""Watches every page of every test: nothing foreign is asked for, nothing is blocked or fails, no dialog opens."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Page, Request, Response, WebSocket

OWN_SCHEMES = frozenset({"data", "blob", "about"})
TELLS_OF_VIOLATIONS = """
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`));
"""
LOST_LINE = (
    r"net::ERR_(CONNECTION|CONTENT_LENGTH|INCOMPLETE|INTERNET|EMPTY|ADDRESS|SOCKET|NETWORK|ABORTED)"
    r"|WebSocket connection to .* failed"
)
REFUSED = r"status of 4(00|03|04|22)"
"""Chromium writes every refusal of a page into its console."""


@dataclass
class Watch:
    """What went wrong; a test that expects something of it says so beforehand."""

    host: str
    ports: set[int | None]
    found: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    _expected: list[re.Pattern[str]] = field(default_factory=list)

    def expects(self, *patterns: str) -> None:
        """What a test does on purpose, such as typing a wrong code."""
        self._expected += map(re.compile, patterns)

    def over(self, context: BrowserContext) -> None:
        context.add_init_script(TELLS_OF_VIOLATIONS)
        context.on("request", self._asked)
        context.on("response", self._answered)
        context.on("console", self._said)
        context.on("weberror", lambda error: self._note(f"error: {error.error}"))
        context.on("dialog", self._opened)
        context.on("page", self._arrived)

    def complaints(self) -> list[str]:
        return [one for one in self.found if not any(known.search(one) for known in self._expected)]

    def _arrived(self, page: Page) -> None:
        page.on("websocket", self._connected)

    def _connected(self, line: WebSocket) -> None:
        self._check(line.url)

    def _asked(self, request: Request) -> None:
        self.requests.append(request.url)
        self._check(request.url)

    def _check(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in OWN_SCHEMES and not (parts.hostname == self.host and parts.port in self.ports):
            self._note(f"third party: {url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 500:
            self._note(f"{response.status}: {response.url}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._note(f"console: {message.text} ({message.location.get('url', '')})")

    def _opened(self, dialog: Dialog) -> None:
        self._note(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note(self, complaint: str) -> None:
        self.found.append(complaint)
