"""The shelf: everything somebody leads, what comes next on top."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from qidtool.domain.ids import AccountId
from qidtool.web.days import today
from qidtool.web.house import gate
from qidtool.web.planning.led import may_plan
from qidtool.web.planning.shelf import shelf_of
from qidtool.web.planning.templates import tools
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("planning", __name__)
pages.context_processor(tools)


@pages.get("/planung")
@signed_in
def shelf() -> ResponseReturnValue:
    account = visitor().account or AccountId("")
    found = gate().store.read(lambda reading: shelf_of(reading, account, today().isoformat()))
    return render_template("planning/shelf.html", shelf=found, may_plan=may_plan())
