"""The methods of the house and the guide to each, to be read before the day and printed for it."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from qidtool.domain.errors import refuse
from qidtool.web.house import catalogue
from qidtool.web.languages import spoken
from qidtool.web.planning import agenda
from qidtool.web.planning.guide import guide_html
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import signed_in

pages = Blueprint("methods", __name__)
pages.context_processor(tools)


@pages.get("/methoden")
@signed_in
def all_methods() -> ResponseReturnValue:
    return render_template("planning/methods.html", pillars=agenda.methods_by_pillar())


@pages.get("/methoden/<slug>")
@signed_in
def method_guide(slug: str) -> ResponseReturnValue:
    method = catalogue().get(slug, spoken())
    if method is None:
        raise refuse("method_unknown")
    guide = guide_html(slug, catalogue().guide(slug) or "")
    return render_template("planning/method.html", method=method, guide=guide)
