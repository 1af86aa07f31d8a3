"""Pictures on their way in and out: photos are brought here, and every picture is shown from here."""

from flask import Blueprint, Response, jsonify, request
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext
from werkzeug.exceptions import HTTPException, NotFound

from qidtool.actions.ports import Reading
from qidtool.domain.errors import Refusal, refuse
from qidtool.domain.pictures import Picture, PictureForm, PictureSize
from qidtool.gate.answers import Message, answer_of
from qidtool.gate.gate import Result
from qidtool.web.house import gate
from qidtool.web.pictures.bringing import bring_photo
from qidtool.web.pictures.looking import Eyes, documented_by_visitor, eyes_on
from qidtool.web.pictures.receiving import PHOTO, received

pages = Blueprint("pictures", __name__)
_KEPT_BY_BROWSERS = "private, max-age=3600"
_STATUS = {"signed_out": 403, "not_allowed": 403, "workshop_unknown": 404, "photo_too_large": 413}


@pages.record_once
def _page_token_is_asked_below(state: BlueprintSetupState) -> None:
    """Looking for it reads the whole form, and before that it must be known who sends it."""
    state.app.extensions["csrf"].exempt(pages)


@pages.post("/workshops/<workshop>/bilder")
def bring(workshop: str) -> ResponseReturnValue:
    """`README.md` in `../pictures` says what comes in and what goes back."""
    try:
        room = documented_by_visitor(workshop)
        file = received(PHOTO)
        form = request.form
        belongs_to, alt = form.get("belongs_to", ""), form.get("alt", "")
        answer = bring_photo(room, file, photo=form.get("id", ""), belongs_to=belongs_to, alt=alt)
    except Refusal as refusal:
        status = 503 if refusal.retry else _STATUS.get(refusal.key, 400)
        return _said(Result(_id(refusal), refusal=refusal)), status
    except HTTPException:
        return _said(Result("", refusal=refuse("message_wrong"))), 400
    return _said(Result(form.get("id", ""), answer))


def _id(refusal: Refusal) -> str:
    """Of a form that was not read nothing is known."""
    unread = ("signed_out", "workshop_unknown", "photo_too_large")
    return "" if refusal.key in unread else request.form.get("id", "")


def _said(result: Result) -> Response:
    return jsonify(answer_of(result, gettext))


@pages.get("/workshops/<workshop>/bilder")
def pictures(workshop: str) -> ResponseReturnValue:
    """Whoever may see none is told of none."""
    eyes, belongs_to = eyes_on(workshop), request.args.get("gehoert_zu")
    found = gate().store.read(lambda reading: _seen(reading, eyes, workshop, belongs_to))
    return jsonify({"pictures": [_told(one) for one in found]})


@pages.get("/bilder/<picture>/<size>")
def show(picture: str, size: str) -> ResponseReturnValue:
    """Not theirs and not there look the same."""
    known = gate().store.read(lambda reading: reading.pictures.get(picture))
    if known is None or size not in {one.value for one in PictureSize}:
        raise NotFound
    eyes = eyes_on(known.workshop)
    form = gate().store.read(lambda reading: _form(reading, eyes, known, PictureSize(size)))
    if form is None:
        raise NotFound
    answer = Response(form.content, mimetype=form.kind.value)
    answer.headers["Cache-Control"] = _KEPT_BY_BROWSERS
    answer.vary.add("Cookie")
    return answer


def _seen(reading: Reading, eyes: Eyes, workshop: str, belongs_to: str | None) -> list[Picture]:
    wanted = {"workshop": workshop} if belongs_to is None else {"workshop": workshop, "belongs_to": belongs_to}
    there = [one for one in reading.pictures.where(**wanted) if one.is_in_its_place]
    return [one for one in there if eyes.may_see(one, reading)]


def _form(reading: Reading, eyes: Eyes, picture: Picture, size: PictureSize) -> PictureForm | None:
    may_see = eyes.may_see(picture, reading)
    return reading.picture_forms.get(PictureForm.key(picture.id, size)) if may_see else None


def _told(one: Picture) -> Message:
    return {
        "id": one.id, "belongs_to": one.belongs_to, "purpose": one.purpose.value, "position": one.position,
        "width": one.width, "height": one.height, "alt": one.alt, "waits": one.waits,
    }  # fmt: skip
