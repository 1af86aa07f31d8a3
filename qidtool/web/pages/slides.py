"""The slides of a question: brought, described, taken out."""

from flask import Blueprint, redirect, request
from flask.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import Refusal
from qidtool.web.forms import handled, text
from qidtool.web.house import gate
from qidtool.web.once import act_id
from qidtool.web.pictures.bringing import bring_slides
from qidtool.web.pictures.looking import documented_by_visitor
from qidtool.web.pictures.receiving import SLIDES, received
from qidtool.web.pictures.slides_page import SlidesOf, newly_described, refused_page, slides_of, slides_page
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("slides", __name__)
_PATH = "/workshops/<workshop>/schritte/<step>/folien"


@pages.record_once
def _page_token_is_asked_below(state: BlueprintSetupState) -> None:
    """With a file in the form it is asked for when it is known who sends it."""
    state.app.extensions["csrf"].exempt(bring)


@pages.get(_PATH)
@signed_in
def slides(workshop: str, step: str) -> ResponseReturnValue:
    return slides_page(_asked_for(workshop, step)).shown()


@pages.post(_PATH)
def bring(workshop: str, step: str) -> ResponseReturnValue:
    shown = _asked_for(workshop, step)
    try:
        file = received(SLIDES)
        bring_slides(shown.workshop.id, file, step=shown.step.id, prompt=shown.prompt.id, act=act_id())
    except Refusal as refusal:
        return refused_page(shown, refusal)
    return redirect(f"{shown.address}&neu=1", 303)


@pages.post(f"{_PATH}/beschreibungen")
@signed_in
def describe(workshop: str, step: str) -> ResponseReturnValue:
    """The key that takes a slide out stands in the same form, so that nothing that was typed is lost with it."""
    shown = _asked_for(workshop, step)

    def save() -> ResponseReturnValue:
        _describe(shown)
        if text("remove"):
            _do("picture.remove", shown, picture=text("remove"))
        return redirect(f"{shown.address}&gespeichert={text('remove') or 1}", 303)

    return handled(slides_page(shown), save)


@pages.post(f"{_PATH}/entfernen")
@signed_in
def remove_all(workshop: str, step: str) -> ResponseReturnValue:
    shown = _asked_for(workshop, step)
    _do("slides.remove", shown, step=shown.step.id, prompt=shown.prompt.id)
    return redirect(shown.address, 303)


def _asked_for(workshop: str, step: str) -> SlidesOf:
    """The question stands in the address; a form that holds a file is not read for it."""
    return slides_of(documented_by_visitor(workshop), step, request.args.get("frage", ""))


def _describe(shown: SlidesOf) -> None:
    for slide, alt in newly_described(shown):
        _do("picture.describe", shown, picture=slide.id, alt=alt)


def _do(act: str, shown: SlidesOf, **data: str) -> None:
    gate().do(visitor(), shown.workshop.id, act, gate().given(act, data))
