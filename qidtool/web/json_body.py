"""The body of a request from a program: one JSON object, or a refusal."""

from typing import Any

from flask import request
from werkzeug.exceptions import UnsupportedMediaType

from qidtool.domain.errors import refuse


def json_body() -> dict[str, Any]:
    if not request.is_json:
        raise UnsupportedMediaType
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise refuse("message_wrong")
    return body
