"""The slides of a question to look through on a phone, one beneath the other; without a script."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from qidtool.domain.errors import Refusal
from qidtool.gate.sentences import sentence_for
from qidtool.web.pictures.looking import eyes_on
from qidtool.web.pictures.slides_to_see import slides_to_see, ways_back

pages = Blueprint("slides_to_see", __name__)


@pages.get("/folien/<workshop>/<step>")
def look(workshop: str, step: str) -> ResponseReturnValue:
    prompt = request.args.get("frage", "")
    eyes = eyes_on(workshop)
    ways = ways_back(eyes, workshop, step, prompt)
    try:
        shown, slides = slides_to_see(eyes, workshop, step, prompt)
    except Refusal as refusal:
        sentence = sentence_for(refusal, gettext)
        return render_template("participant/no_slides.html", sentence=sentence, ways=ways), 404
    return render_template("participant/slides.html", shown=shown, slides=slides, ways=ways)
