"""What people see when something is not there or goes wrong: a sentence that says what to do."""

import logging

from flask import Flask, g, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from qidtool.domain.errors import Refusal
from qidtool.gate.sentences import sentence_for

log = logging.getLogger(__name__)
_NOT_FOUND = frozenset(
    {
        "code_unknown",
        "link_unknown",
        "link_used",
        "method_unknown",
        "series_unknown",
        "step_unknown",
        "workshop_unknown",
    }
)


def explain(app: Flask) -> None:
    app.register_error_handler(Refusal, refused)
    app.register_error_handler(CSRFError, page_too_old)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, fault)


def refused(refusal: Refusal) -> ResponseReturnValue:
    status = 404 if refusal.key in _NOT_FOUND else 403 if refusal.key in ("not_allowed", "signed_out") else 400
    return _said(sentence_for(refusal, _), status, refusal.key)


def page_too_old(_error: Exception) -> ResponseReturnValue:
    return _said(_("Diese Seite war zu lange offen. Bitte neu laden und noch einmal absenden."), 400, "page_too_old")


def http_error(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error
    sentence = {
        404: _("Diese Seite gibt es hier nicht. Vielleicht hilft der Weg über die Startseite."),
        405: _("Das geht auf diesem Weg nicht. Bitte über die Seiten gehen."),
        413: _("Das war zu groß. Bitte kürzen und noch einmal senden."),
        415: _("Dieses Format kann hier nicht gelesen werden."),
    }.get(error.code or 500, _("Diese Anfrage war nicht lesbar. Bitte die Seite neu laden."))
    return _said(sentence, error.code or 500, "http")


def fault(error: Exception) -> ResponseReturnValue:
    log.exception("a page failed", exc_info=error)
    # If it was the database that failed, the page that says so must not ask it again who is looking.
    g.visitor_account = None
    return _said(_("Das ist hier nicht gelungen. Bitte gleich noch einmal versuchen."), 500, "failed")


def _said(sentence: str, status: int, key: str) -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        return jsonify({"ok": False, "error": {"key": key, "text": sentence, "retry": status >= 500}}), status
    return render_template("error.html", sentence=sentence, status=status), status
