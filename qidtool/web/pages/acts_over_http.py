"""The road for acts where there is no socket: the same envelope, the same answers."""

from flask import Blueprint, current_app, jsonify, request
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from qidtool.domain.actors import Actor
from qidtool.domain.errors import Refusal
from qidtool.domain.moments import now
from qidtool.domain.viewers import ViewerKind
from qidtool.gate.answers import answers_of, whole_refused
from qidtool.gate.cookies import seat_cookie
from qidtool.gate.identity import actor_of, session_of
from qidtool.web.house import gate
from qidtool.web.json_body import json_body
from qidtool.web.visitor import actor_by, visitor, workshop_id

pages = Blueprint("acts_over_http", __name__)
_BY_ACCOUNT = (ViewerKind.FACILITATOR.value, ViewerKind.DOCUMENTER.value)


@pages.record_once
def _page_token_is_asked_below(state: BlueprintSetupState) -> None:
    """Only where a cookie counts; a program that brings its key has no cookie that others could abuse."""
    state.app.extensions["csrf"].exempt(pages)


@pages.post("/api/acts")
def acts() -> ResponseReturnValue:
    """`workshop` and `viewer` in the message say on whose behalf a page speaks."""
    key = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
    if not key:
        current_app.extensions["csrf"].protect()
    try:
        message = json_body()
        workshop = str(message.get("workshop", ""))
        sender = _by_key(key) if key else _by_cookie(message.get("viewer"), workshop)
        results = gate().perform(sender, workshop_id(workshop), message)
    except Refusal as refusal:
        return jsonify(whole_refused(refusal, gettext)), 400
    return jsonify(answers_of(results, gettext))


def _by_key(key: str) -> Actor:
    return gate().store.read(lambda reading: actor_of(session_of(reading, key, now())))


def _by_cookie(viewer: object, workshop: str) -> Actor:
    return visitor() if viewer in _BY_ACCOUNT else actor_by(seat_cookie(workshop))
