"""Makes a print kit in a process of its own: reads the day and sets sheets, lists and posters as one PDF."""

import sys
from dataclasses import replace

import msgspec

from qidtool.catalogue import load_catalogue
from qidtool.documentation.sheets.print_kit import pdf_of, print_kit
from qidtool.domain.ids import RoomId
from qidtool.domain.jobs import JobStage, ResultForm
from qidtool.domain.printing import PrintWish
from qidtool.jobs.answering import Message, Say, Work, answer_requests
from qidtool.jobs.documenting import edition_in, hand_over, methods_of
from qidtool.jobs.material import find
from qidtool.storage.reading_aside import ReadAside

_READ = 30
"""How far the work is, out of a hundred, when everything is read."""


def _begin(about: Message) -> Work:
    database, catalogue = ReadAside(str(about["database"])), load_catalogue(str(about["methods"]))

    def make(request: Message, say: Say) -> Message:
        say({"stage": JobStage.READING.value, "progress": 0})
        found = database.ask(lambda reading: find(reading, RoomId(request["room"])))
        edition = edition_in(str(request["language"]))
        (place,) = found.places
        material = replace(place.material, methods=methods_of(place, catalogue, edition.language))
        say({"stage": JobStage.PDF.value, "progress": _READ})
        kit = print_kit(material, msgspec.convert(request["wish"], PrintWish), edition)
        hand_over(say, ResultForm.PDF, pdf_of(kit, found.pixels))
        return {"as_of": found.as_of}

    return make


if __name__ == "__main__":
    sys.exit(answer_requests(_begin))
