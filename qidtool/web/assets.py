"""Styles and scripts: sent compressed as the build left them, and kept by browsers until their content changes."""

import hashlib
from functools import cache
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, request, send_from_directory
from werkzeug.security import safe_join

from qidtool.places import STATIC
from qidtool.web.house import catalogue

assets = Blueprint("assets", __name__)
_FOR_EVER = 365 * 24 * 3600
_A_WHILE = 3600


def bring_assets(app: Flask) -> None:
    app.register_blueprint(assets)
    app.jinja_env.globals["asset"] = asset


@cache
def asset(name: str) -> str:
    """The address of a built file; it changes with the content, so that it can be kept for ever."""
    path = STATIC / "dist" / name
    if not path.is_file():
        return f"/static/dist/{name}"
    return f"/static/dist/{name}?v={hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"


@assets.get("/static/<path:name>")
def static_file(name: str) -> Response:
    return _sent(STATIC, name)


@assets.get("/methoden/<slug>/static/<path:name>")
def method_file(slug: str, name: str) -> Response:
    folder = catalogue().static_folder(slug)
    if folder is None:
        abort(404)
    return _sent(folder, name)


def _sent(folder: Path, name: str) -> Response:
    path = safe_join(str(folder), name)
    if path is None or not Path(path).is_file():
        abort(404)
    lasts = _FOR_EVER if "v" in request.args else _A_WHILE
    is_packed = Path(f"{path}.gz").is_file()
    if not (is_packed and "gzip" in request.headers.get("Accept-Encoding", "")):
        response = send_from_directory(folder, name, max_age=lasts)
    else:
        plain = send_from_directory(folder, name, max_age=lasts)
        response = send_from_directory(folder, f"{name}.gz", max_age=lasts, mimetype=plain.mimetype)
        plain.close()
        response.headers["Content-Encoding"] = "gzip"
    if is_packed:
        response.vary.add("Accept-Encoding")
    return response
