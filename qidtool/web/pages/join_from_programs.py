"""Joining for other programs: JSON in, JSON out, with an id and a key the program makes itself."""

from flask import Blueprint, jsonify
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import refuse
from qidtool.web.guesses import count_guesses
from qidtool.web.joining import Seat, take_seat, workshop_by_code
from qidtool.web.json_body import json_body

pages = Blueprint("join_from_programs", __name__)
count_guesses(pages)


@pages.record_once
def _without_page_token(state: BlueprintSetupState) -> None:
    """No cookie counts here, so there is nothing a foreign page could abuse."""
    state.app.extensions["csrf"].exempt(pages)


@pages.post("/api/join")
def join() -> ResponseReturnValue:
    """{code, id, key, name?, function?, region?} -> {ok, workshop, participant}; sent again, the answer is the same."""
    given = json_body()
    code, seat = given.pop("code", ""), Seat(str(given.pop("id", "")), str(given.pop("key", "")))
    workshop = workshop_by_code(code) if isinstance(code, str) else None
    if workshop is None:
        raise refuse("code_unknown")
    take_seat(workshop, seat, given)
    return jsonify({"ok": True, "workshop": workshop.id, "participant": seat.participant})
