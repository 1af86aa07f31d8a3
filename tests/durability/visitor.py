"""A browser without screens: somebody's cookies, the token of a page, and forms that are sent."""

import json
import re
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from http.cookiejar import Cookie, CookieJar
from typing import Any
from urllib.parse import urlsplit

from qidtool.gate.cookies import ACCOUNT_COOKIE

_TOKEN = re.compile(r'data-csrf="([^"]+)"|name="csrf_token"[^>]*value="([^"]+)"')


@dataclass
class Visitor:
    url: str
    jar: CookieJar = field(default_factory=CookieJar)

    def __post_init__(self) -> None:
        self._browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    @property
    def cookies(self) -> str:
        return "; ".join(f"{one.name}={one.value}" for one in self.jar)

    def holds(self, name: str, token: str) -> None:
        host = f"{urlsplit(self.url).hostname}"
        self.jar.set_cookie(
            Cookie(
                version=0, name=name, value=token, port=None, port_specified=False, domain=host,
                domain_specified=False, domain_initial_dot=False, path="/", path_specified=True, secure=False,
                expires=None, discard=True, comment=None, comment_url=None, rest={},
            )
        )  # fmt: skip

    def get(self, path: str) -> str:
        with self._browser.open(self.url + path, timeout=15) as answer:
            page: str = answer.read().decode()
            return page

    def token(self, path: str) -> str:
        """The token of that page, which a foreign page cannot know."""
        found = _TOKEN.search(self.get(path))
        assert found is not None, f"{path} carries no token"
        return found[1] or found[2]

    def send(self, page: str, path: str, **fields: str) -> str:
        """Fills in a form of that page and sends it."""
        data = urllib.parse.urlencode({"csrf_token": self.token(page), **fields}).encode()
        with self._browser.open(self.url + path, data, timeout=15) as answer:
            shown: str = answer.read().decode()
            return shown

    def post(self, path: str, token: str, message: dict[str, Any]) -> Any:
        """As a page's script does it; a refusal is an answer, too."""
        headers = {"Content-Type": "application/json", "X-CSRFToken": token}
        request = urllib.request.Request(self.url + path, json.dumps(message).encode(), headers)
        try:
            with self._browser.open(request, timeout=15) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            with refused:
                return json.load(refused)


def signed_in(url: str, token: str) -> Visitor:
    visitor = Visitor(url)
    visitor.holds(ACCOUNT_COOKIE, token)
    return visitor
