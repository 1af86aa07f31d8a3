"""The headers of every answer: nothing foreign is loaded, nothing runs that is not ours, nothing frames us."""

import re

from flask import Flask, Response, request

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self' {sockets}",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "X-Robots-Tag": "noindex, nofollow",
}
_TRUSTED_WITHOUT_TLS = frozenset({"localhost", "127.0.0.1", "[::1]"})


def secure(app: Flask) -> None:
    @app.after_request
    def headers(response: Response) -> Response:
        sockets = f"{'wss' if request.is_secure else 'ws'}://{request.host}"
        response.headers.setdefault("Content-Security-Policy", _POLICY.format(sockets=sockets))
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        # In a hall on plain http browsers ignore this one, and complain about it on every page.
        if request.is_secure or re.sub(r":\d+$", "", request.host) in _TRUSTED_WITHOUT_TLS:
            response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        if request.is_secure:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response
