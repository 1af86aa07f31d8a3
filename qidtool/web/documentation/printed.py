"""What is printed as one PDF and read on no page: the file to take along."""

from io import BytesIO

from flask import Response, send_file
from werkzeug.exceptions import NotFound

from qidtool.domain.workshop import Workshop
from qidtool.web.documentation import words
from qidtool.web.documentation.making import Making, pdf_of
from qidtool.web.house import gate


def taken_along(making: Making, name: str, workshop: Workshop) -> Response:
    shown = making.shown
    found = gate().store.read(lambda reading: pdf_of(reading, shown)) if shown else None
    if found is None:
        raise NotFound
    file_name = words.named(name, workshop.title, workshop.held_on)
    answer = send_file(BytesIO(found.content), "application/pdf", as_attachment=True, download_name=file_name)
    answer.headers["Cache-Control"] = "no-store"
    return answer
