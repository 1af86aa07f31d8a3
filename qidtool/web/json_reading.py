"""Reads JSON that somebody nested too deep as what it is: not readable, and no fault of ours."""

from typing import Any

from flask import Flask
from flask.json.provider import DefaultJSONProvider


class CarefulJSON(DefaultJSONProvider):
    def loads(self, s: str | bytes, **kwargs: Any) -> Any:
        try:
            return super().loads(s, **kwargs)
        except RecursionError:
            raise ValueError("nested too deep") from None


def read_json_carefully(app: Flask) -> None:
    app.json = CarefulJSON(app)
