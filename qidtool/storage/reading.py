"""One consistent look at everything, inside one read transaction."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select

from qidtool.actions.ports import Tally
from qidtool.domain.agenda import Step
from qidtool.domain.clouds import Cloud, CloudEntry
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.groups import Group
from qidtool.domain.ids import ContributionId, PictureId, StepId, WorkshopId
from qidtool.domain.jobs import Job, JobResult
from qidtool.domain.people import Account, Link, Participant, Session, Staff
from qidtool.domain.pictures import Picture, PictureForm, Purpose, Slides
from qidtool.domain.protocol import ProtocolEntry
from qidtool.domain.series import Series
from qidtool.domain.terms import TermCorrection
from qidtool.domain.workshop import Workshop
from qidtool.storage import tables
from qidtool.storage.journal import TableJournal
from qidtool.storage.questions import Questions
from qidtool.storage.seen import Seen
from qidtool.storage.shelf import ShelfOf, TableShelf

_MANY = 500
_CLOUD_ENTRIES = Questions(tables.cloud, CloudEntry)
_WORDS = (
    select(tables.wording.c.contribution, tables.wording.c.text)
    .join(tables.contribution, tables.contribution.c.id == tables.wording.c.contribution)
    .where(
        tables.wording.c.version == tables.contribution.c.version,
        tables.wording.c.contribution.in_(bindparam("wanted", expanding=True)),
    )
)
_OF_STEP, _SLOT, _WHO = (tables.contribution.c[name] for name in ("step", "input", "participant"))
_KEPT = (
    tables.contribution.c.workshop == bindparam("workshop"),
    tables.contribution.c.status != ContributionStatus.WITHDRAWN.value,
)
_WRITTEN = select(_OF_STEP, _SLOT, func.count().label("many")).where(*_KEPT).group_by(_OF_STEP, _SLOT)
_PLACE, _WAITS = tables.picture.c.belongs_to, tables.picture.c.waits
_SLIDES = (
    select(_PLACE, _WAITS, func.count().label("many"), func.min(tables.picture.c.id).label("deck"))
    .where(
        tables.picture.c.workshop.in_(bindparam("workshops", expanding=True)),
        tables.picture.c.purpose == Purpose.SLIDE.value,
    )
    .group_by(_PLACE, _WAITS)
)
_PEOPLE = select(_OF_STEP, func.count(_WHO.distinct()).label("many")).where(*_KEPT).group_by(_OF_STEP)


class TableReading:
    series = ShelfOf(tables.series, Series)
    workshops = ShelfOf(tables.workshop, Workshop)
    steps = ShelfOf(tables.step, Step)
    contributions = ShelfOf(tables.contribution, Contribution)
    participants = ShelfOf(tables.participant, Participant)
    groups = ShelfOf(tables.group, Group)
    accounts = ShelfOf(tables.account, Account)
    staff = ShelfOf(tables.staff, Staff)
    sessions = ShelfOf(tables.session, Session)
    links = ShelfOf(tables.link, Link)
    clouds = ShelfOf(tables.cloud, Cloud)
    corrections = ShelfOf(tables.term_correction, TermCorrection)
    jobs = ShelfOf(tables.job, Job)
    results = ShelfOf(tables.job_result, JobResult)
    pictures = ShelfOf(tables.picture, Picture)
    picture_forms = ShelfOf(tables.picture_form, PictureForm)
    protocol = ShelfOf(tables.protocol_entry, ProtocolEntry)

    def __init__(self, connection: Connection, seen: Seen | None = None) -> None:
        self.connection = connection
        self.seen = seen or Seen()
        self.journal = TableJournal(connection)

    def words(self, contributions: Iterable[ContributionId]) -> dict[ContributionId, str]:
        """The current words of each; the only place words are read from."""
        wanted = list(dict.fromkeys(contributions))
        found: dict[ContributionId, str] = {}
        for start in range(0, len(wanted), _MANY):
            rows = self.connection.execute(_WORDS, {"wanted": wanted[start : start + _MANY]})
            found.update({ContributionId(row.contribution): row.text for row in rows})
        return found

    def cloud_entries(self, **equals: str) -> list[CloudEntry]:
        """Without their drawings, which are large."""
        return TableShelf(self.connection, _CLOUD_ENTRIES, self.seen).where(**equals)

    def slides(self, workshops: Iterable[WorkshopId]) -> dict[str, Slides]:
        """By the place of each; those of one question came together, so all of them wait or none."""
        rows = self.connection.execute(_SLIDES, {"workshops": list(workshops)})
        return {row.belongs_to: Slides(row.many, PictureId(row.deck), row.waits) for row in rows}

    def tallies(self, workshop: WorkshopId) -> dict[StepId, Tally]:
        """What people contributed; the moderation's own notes are no contributions."""
        notes = {(one.id, slot.id) for one in self.steps.where(workshop=workshop) for slot in one.form.notes()}
        counts: Counter[StepId] = Counter()
        for row in self.connection.execute(_WRITTEN, {"workshop": workshop}):
            counts[row.step] += 0 if (row.step, row.input) in notes else row.many
        people = self.connection.execute(_PEOPLE, {"workshop": workshop})
        return {StepId(row.step): Tally(counts[row.step], row.many) for row in people}
