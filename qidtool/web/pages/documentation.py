"""The documentation of a workshop or a series: ask for it, see it being made, read it, take the PDF along."""

from io import BytesIO

from flask import Blueprint, Response, redirect, send_file
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import NotFound

from qidtool.actions.ports import Reading
from qidtool.domain.jobs import JobKind
from qidtool.web import days
from qidtool.web.documentation import words
from qidtool.web.documentation.making import Making, edition_of, has_changed_since, making_of, pdf_of
from qidtool.web.documentation.progress import how_far_it_is
from qidtool.web.documentation.subject import Subject, subject_of
from qidtool.web.forms import FormPage, handled, text
from qidtool.web.house import gate
from qidtool.web.languages import spoken
from qidtool.web.once import act_id, shown_once
from qidtool.web.visitor import signed_in, visitor

pages = Blueprint("documentation", __name__)
pages.context_processor(lambda: {"days": days, "words": words})


@pages.get("/workshops/<workshop>/dokumentation")
@pages.get("/reihen/<series>/dokumentation")
@signed_in
def documentation(workshop: str = "", series: str = "") -> ResponseReturnValue:
    return _page(subject_of(workshop, series)).shown()


@pages.post("/workshops/<workshop>/dokumentation")
@pages.post("/reihen/<series>/dokumentation")
@signed_in
def put_together(workshop: str = "", series: str = "") -> ResponseReturnValue:
    subject = subject_of(workshop, series)

    def ask() -> ResponseReturnValue:
        given = gate().given("job.ask", {"kind": JobKind.DOCUMENTATION.value, "language": spoken()})
        gate().do(visitor(), subject.room, "job.ask", given, act_id())
        return redirect(subject.path, 303)

    return handled(_page(subject), ask)


@pages.post("/workshops/<workshop>/dokumentation/abbrechen")
@pages.post("/reihen/<series>/dokumentation/abbrechen")
@signed_in
def cancel(workshop: str = "", series: str = "") -> ResponseReturnValue:
    subject = subject_of(workshop, series)

    def stop() -> ResponseReturnValue:
        gate().do(visitor(), subject.room, "job.cancel", gate().given("job.cancel", {"job": text("job")}), act_id())
        return redirect(subject.path, 303)

    return handled(_page(subject), stop)


@pages.get("/workshops/<workshop>/dokumentation/stand")
@pages.get("/reihen/<series>/dokumentation/stand")
@signed_in
def how_far(workshop: str = "", series: str = "") -> ResponseReturnValue:
    making = _making(subject_of(workshop, series))
    return how_far_it_is(making, beside_page=making.has_pdf)


@pages.get("/workshops/<workshop>/dokumentation.pdf")
@pages.get("/reihen/<series>/dokumentation.pdf")
@signed_in
def as_pdf(workshop: str = "", series: str = "") -> Response:
    subject = subject_of(workshop, series)
    shown = _making(subject).shown
    found = gate().store.read(lambda reading: pdf_of(reading, shown)) if shown else None
    if found is None:
        raise NotFound
    name = words.file_name(subject)
    answer = send_file(BytesIO(found.content), "application/pdf", as_attachment=True, download_name=name)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _making(subject: Subject) -> Making:
    return gate().store.read(lambda reading: making_of(reading, subject.room, spoken()))


def _page(subject: Subject) -> FormPage:
    around = gate().store.read(lambda reading: _read(reading, subject))
    return FormPage("documentation/documentation.html", shown_once(), {"subject": subject, **around})


def _read(reading: Reading, subject: Subject) -> dict[str, object]:
    making = making_of(reading, subject.room, spoken())
    shown = making.shown
    return {
        "making": making,
        "edition": edition_of(reading, shown, with_voices=subject.hears_voices) if shown else None,
        "has_changed": not making.is_under_way and has_changed_since(reading, shown),
    }
