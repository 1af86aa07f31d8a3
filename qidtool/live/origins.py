"""Which pages may open a socket here: this server's own, and those the operator named."""

from collections.abc import Callable, Mapping
from typing import Any

from qidtool.settings import Settings

Allowed = Callable[[str | None, Mapping[str, Any]], bool]


def allowed_origins(settings: Settings) -> Allowed:
    named = {*settings.origins, *({settings.public_url} if settings.public_url else ())}

    def is_allowed(origin: str | None, environ: Mapping[str, Any]) -> bool:
        """Forwarded headers are not looked at here: anybody can send them."""
        own = f"{environ.get('wsgi.url_scheme')}://{environ.get('HTTP_HOST')}"
        return origin == own or origin in named

    return is_allowed
