"""Where photos of the protocol go if a test needs certain answers: it gives them for the house, and keeps what came."""

import re
from typing import Any

from playwright.sync_api import Page, Request, Route


class DarkRoom:
    def __init__(self, page: Page) -> None:
        self.came: list[dict[str, str]] = []
        self.answers: list[tuple[int, dict[str, Any]]] = []
        page.route("**/bilder", self._answer)

    def _answer(self, route: Route, request: Request) -> None:
        if request.method == "GET":
            route.fallback()
            return
        fields = self._fields(request)
        self.came.append(fields)
        status, answer = self.answers.pop(0) if self.answers else (200, {"ok": True, "answer": {}})
        route.fulfill(status=status, json={"id": fields["id"], **answer})

    def _fields(self, request: Request) -> dict[str, str]:
        body = (request.post_data_buffer or b"").decode("latin-1")
        found = re.findall(r'name="(\w+)"(?:; filename="([^"]*)")?.*?\r\n\r\n(.*?)\r\n--', body, re.DOTALL)
        fields = {name: file or text.encode("latin-1").decode("utf-8", "replace") for name, file, text in found}
        assert request.headers["x-csrftoken"]
        return fields | {"path": request.url.rpartition("/workshops")[2]}
