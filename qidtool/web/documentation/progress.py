"""How far the making of a document is, as its open page asks once a second: nothing heavy is read for it."""

from flask import Response, jsonify

from qidtool.web.documentation import words
from qidtool.web.documentation.making import Making


def how_far_it_is(making: Making, *, beside_page: bool = False) -> Response:
    """`beside_page` says that there is a PDF besides; what is only printed comes all at once."""
    latest = making.latest
    return jsonify({
        "under_way": making.is_under_way,
        "stage": words.stage(latest) if latest else "",
        "progress": latest.progress if latest else 0,
        "page": making.shown.id if making.shown else "",
        "pdf": beside_page,
    })  # fmt: skip
