"""The making of a documentation in the words of the screen, and the name of its file."""

import re
import unicodedata

from flask_babel import gettext as _

from qidtool.domain.jobs import TROUBLES, Job, JobStage, JobStatus
from qidtool.web.documentation.subject import Subject

LONGEST_NAME = 80
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f"*/:<>?\\|%]+')


def stage(job: Job) -> str:
    if job.status is JobStatus.WAITING:
        return str(_("Der Auftrag ist angenommen und beginnt gleich."))
    names: dict[JobStage, str] = {
        JobStage.READING: _("Alle Beiträge werden gelesen."),
        JobStage.WORDS: _("Die Wörter werden gezählt und die Wortwolken gezeichnet."),
        JobStage.PAGE: _("Die Seite wird gesetzt."),
        JobStage.PDF: _("Das PDF wird gesetzt."),
    }
    return names[job.stage]


def trouble(job: Job) -> str:
    return str(_(TROUBLES.get(job.trouble, TROUBLES["failed"])))


def file_name(subject: Subject) -> str:
    workshop = subject.workshop
    return named(_("Dokumentation"), subject.title, workshop.held_on if workshop else "")


def named(*parts: str, ending: str = "pdf") -> str:
    """Readable wherever it is saved, and without a sign that some system does not take."""
    kept = [_NOT_IN_NAMES.sub(" ", _printable(one)) for one in parts if one]
    return f"{' '.join(' '.join(kept).split())[:LONGEST_NAME].strip(' .')}.{ending}"


def _printable(text: str) -> str:
    """Signs that turn the direction of writing could make one name look like another."""
    return "".join(one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one) not in ("Cf", "Cc"))
