"""Makes a documentation in a process of its own: reads, counts, draws, and hands over the page before the PDF."""

import base64
import gettext
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.documentation.as_html import fragment_of
from qidtool.documentation.as_pdf import pdf_of
from qidtool.documentation.document import Document
from qidtool.documentation.drawn_clouds import clouds_of
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import MethodText, SeriesMaterial, WorkshopMaterial
from qidtool.documentation.series_report import series_report
from qidtool.documentation.workshop_report import workshop_report
from qidtool.domain.clouds import Cloud
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import JobStage, ResultForm
from qidtool.domain.moments import now
from qidtool.jobs.answering import Message, Say, Work, answer_requests
from qidtool.jobs.drawing import draw
from qidtool.jobs.material import Found, Place, find
from qidtool.places import TRANSLATIONS
from qidtool.storage.reading_aside import ReadAside

UNDER_HEADING = 2
"""On the page that shows it the house's own heading stands above."""
PIECE = 96 * 1024
"""So much of a result the server hears at once."""
_READ, _COUNTED, _SET = 5, 60, 70
"""How far the work is, out of a hundred, when a stage is over."""


@dataclass(frozen=True)
class Making:
    """One documentation being made, and whom to tell how far it is."""

    found: Found
    edition: Edition
    catalogue: Catalogue
    say: Say

    def make(self) -> None:
        places = tuple(self.drawn())
        self._at(JobStage.PAGE, _COUNTED)
        closed = self._document(places, self.edition)
        self._hand_over(ResultForm.CLOSED_PAGE, _page(closed))
        self._hand_over(ResultForm.PAGE, _page(self._document(places, replace(self.edition, voices=True))))
        self._at(JobStage.PDF, _SET)
        self._hand_over(ResultForm.PDF, pdf_of(closed, self.found.pixels))

    def _document(self, places: tuple[WorkshopMaterial, ...], edition: Edition) -> Document:
        if self.found.workshop is not None:
            return workshop_report(places[0], edition)
        return series_report(SeriesMaterial(self.found.series, places), edition)

    def drawn(self) -> Iterator[WorkshopMaterial]:
        """Every place with the words of its clouds counted and placed."""
        wanted, done = sum(len(self._clouds(place)) for place in self.found.places), 0
        for place in self.found.places:
            drawn = []
            for cloud in self._clouds(place):
                self._at(JobStage.WORDS, _READ + (_COUNTED - _READ) * done // wanted)
                drawn.append(self._draw(place, cloud))
                done += 1
            material = replace(place.material, methods=methods_of(place, self.catalogue, self.edition.language))
            yield replace(material, clouds=clouds_of(material.workshop.id, drawn, self.edition))

    def _clouds(self, place: Place) -> list[Cloud]:
        """A method that tells its results says itself what matters; of its words only clouds of the day are drawn."""
        tells = {one.id for one in place.material.steps if (method := self.catalogue.get(one.method)) and method.tells}
        return [one for one in place.clouds if one.drawn_at is not None or one.step not in tells]

    def _draw(self, place: Place, cloud: Cloud) -> Cloud:
        """As on the wall, and with what waits for the wall, too: it counts in print."""
        material = place.material
        step = next(one for one in material.steps if one.id == cloud.step)
        drawing = draw(cloud, step, material.of_step(step.id), material.words, self.found.corrections, printed=True)
        return replace(cloud, drawing=drawing)

    def _at(self, stage: JobStage, progress: int) -> None:
        self.say({"stage": stage.value, "progress": progress})

    def _hand_over(self, form: ResultForm, content: bytes) -> None:
        hand_over(self.say, form, content)


def methods_of(place: Place, catalogue: Catalogue, language: str) -> dict[str, MethodText]:
    found = {step.method: catalogue.get(step.method, language) for step in place.material.steps}
    return {
        slug: MethodText(method.title, method.summary, catalogue.guide(slug) or "", method)
        for slug, method in found.items()
        if method is not None
    }


def hand_over(say: Say, form: ResultForm, content: bytes) -> None:
    """In pieces, so that the server has other things to do in between; the last one says so."""
    for start in range(0, len(content), PIECE):
        piece = base64.b64encode(content[start : start + PIECE]).decode()
        say({"form": form.value, "piece": piece, "is_last": start + PIECE >= len(content)})


def _page(document: Document) -> bytes:
    return str(fragment_of(document, top=UNDER_HEADING)).encode()


def edition_in(language: str) -> Edition:
    texts = gettext.translation("messages", TRANSLATIONS, [language], fallback=True)
    return Edition(now(), language, texts.gettext)


def _begin(about: Message) -> Work:
    database, catalogue = ReadAside(str(about["database"])), load_catalogue(str(about["methods"]))

    def document(request: Message, say: Say) -> Message:
        say({"stage": JobStage.READING.value, "progress": 0})
        found = database.ask(lambda reading: find(reading, RoomId(request["room"])))
        Making(found, edition_in(str(request["language"])), catalogue, say).make()
        return {"as_of": found.as_of}

    return document


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
