"""Pages and answers are compressed on their way out; a hall shares one thin line."""

import gzip

from flask import Flask, Response, request

_WORTH_IT = 600
_TEXT = ("text/html", "application/json", "text/plain", "image/svg+xml")


def compress(app: Flask) -> None:
    @app.after_request
    def pack(response: Response) -> Response:
        wants = "gzip" in request.headers.get("Accept-Encoding", "")
        is_whole = not response.direct_passthrough and "Content-Encoding" not in response.headers
        if wants and is_whole and response.mimetype in _TEXT:
            body = response.get_data()
            if len(body) >= _WORTH_IT:
                response.set_data(gzip.compress(body, 6))
                response.headers["Content-Encoding"] = "gzip"
                response.vary.add("Accept-Encoding")
        return response
