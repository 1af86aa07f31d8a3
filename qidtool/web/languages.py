"""Which language a page speaks: the one chosen here, else the browser's, else the installation's."""

import re
from collections.abc import Mapping

from flask import Blueprint, Flask, Response, redirect, request
from flask_babel import Babel, get_locale
from werkzeug.wrappers import Response as AnyResponse

from qidtool.places import TRANSLATIONS
from qidtool.web.house import settings
from qidtool.web.script_texts import script_texts
from qidtool.web.visitor import set_cookie

languages = Blueprint("languages", __name__)
LANGUAGES = ("de", "en")
_WRITTEN = {"en": "en_GB"}  # days and moments as people in Europe write them
_COOKIE = "qidtool_language"
_OWN_PATH = re.compile(r"/(?!/)[^\\\x00-\x20\x7f]{0,2000}")


def speak(app: Flask) -> None:
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(TRANSLATIONS)
    Babel(app, default_locale="de", default_timezone="Europe/Berlin", locale_selector=_locale)
    app.register_blueprint(languages)
    app.context_processor(lambda: {"language": spoken(), "js_texts": js_texts})


def js_texts(entry: str, words: Mapping[str, str] | None = None) -> str:
    return script_texts(spoken(), entry, words)


def language() -> str:
    chosen = request.cookies.get(_COOKIE, "")
    if chosen in LANGUAGES:
        return chosen
    return request.accept_languages.best_match(LANGUAGES) or settings().language


def _locale() -> str:
    chosen = language()
    return _WRITTEN.get(chosen, chosen)


def spoken() -> str:
    return str(get_locale() or "de")[:2]


@languages.post("/language")
def choose_language() -> Response | AnyResponse:
    chosen = request.form.get("language", "")
    back = redirect(own_path(request.form.get("next", "/")), 303)
    return set_cookie(back, _COOKIE, chosen) if chosen in LANGUAGES else back


def own_path(wanted: str, otherwise: str = "/") -> str:
    """Only a path of this site; anything else, also what browsers would bend into a foreign address, leads nowhere."""
    return wanted if _OWN_PATH.fullmatch(wanted) else otherwise
