"""Carries out a batch of acts in one transaction: a savepoint for each, one commit for all."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, PendingRollbackError, SQLAlchemyError

from qidtool.actions.ports import Outcome, Recorded, Task
from qidtool.domain.errors import Refusal
from qidtool.domain.moments import Millis, Moments
from qidtool.storage.engine import state_of
from qidtool.storage.seen import Seen
from qidtool.storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)
NOT_SAVED = Refusal("not_saved", retry=True)
_TRIES = 3


@dataclass(frozen=True)
class Batch:
    outcomes: list[Outcome]
    recorded: list[Recorded]


def write_batch(connection: Connection, tasks: Sequence[Task], seen: Seen, moments: Moments) -> Batch:
    """If the commit itself fails nothing has happened, and every act of the batch is answered "not saved"."""
    for attempt in range(1, _TRIES + 1):
        try:
            return _write(connection, tasks, seen, moments)
        except SQLAlchemyError as error:
            # One line: while a disk is full this is said often, and the log may lie on the same disk.
            reason = str(error).partition("\n")[0]
            log.warning("batch of %d acts was not saved (try %d): %s", len(tasks), attempt, reason)
            _recover(connection)
    return not_saved(len(tasks))


def not_saved(acts: int) -> Batch:
    return Batch([Outcome(refusal=NOT_SAVED) for _ in range(acts)], [])


def _write(connection: Connection, tasks: Sequence[Task], seen: Seen, moments: Moments) -> Batch:
    outcomes: list[Outcome | None] = [None] * len(tasks)
    recorded: list[Recorded] = []
    # Rooms are locked in one order everywhere, or two servers could wait for one another for ever.
    order = sorted(range(len(tasks)), key=lambda place: tasks[place].room)
    with seen.unless_undone(), connection.begin():
        for place in order:
            outcomes[place] = _carry_out(connection, tasks[place], recorded, seen, moments.next())
    return Batch([outcome for outcome in outcomes if outcome is not None], recorded)


def _carry_out(connection: Connection, task: Task, recorded: list[Recorded], seen: Seen, now: Millis) -> Outcome:
    """One bad act never fails its neighbours."""
    work = UnitOfWork(connection, now, task.actor, task.act, seen)
    try:
        with seen.unless_undone(), _savepoint(connection):
            work.lock(task.room)
            seen.renew(state_of(connection))
            answer = task.work(work)
    except Refusal as refusal:
        return Outcome(refusal=refusal)
    except IntegrityError:
        log.info("act %s met something that is already there", task.act, exc_info=True)
        return Outcome(refusal=Refusal("already_there"))
    except DataError:
        log.exception("act %s brought something the database cannot hold", task.act)
        return Outcome(refusal=Refusal("failed"))
    except (DBAPIError, PendingRollbackError):
        raise  # the transaction itself is in doubt, and with it the whole batch
    except Exception:
        log.exception("act %s failed", task.act)
        return Outcome(refusal=Refusal("failed"))
    recorded += work.recorded
    return Outcome(answer=answer)


@contextmanager
def _savepoint(connection: Connection) -> Iterator[None]:
    """In plain words: one of SQLAlchemy's own costs as much as two questions."""
    connection.exec_driver_sql("SAVEPOINT act")
    try:
        yield
    except Exception as error:
        if not _is_in_doubt(error):
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT act")
            connection.exec_driver_sql("RELEASE SAVEPOINT act")
        raise
    connection.exec_driver_sql("RELEASE SAVEPOINT act")


def _is_in_doubt(error: Exception) -> bool:
    """Trouble with what one act brought leaves the rest as it is; any other may have ended the whole transaction."""
    is_of_database = isinstance(error, (DBAPIError, PendingRollbackError))
    return is_of_database and not isinstance(error, (IntegrityError, DataError))


def _recover(connection: Connection) -> None:
    """A broken transaction or a lost database must not stay in the way of the next batch."""
    try:
        connection.rollback()
    except SQLAlchemyError:
        connection.invalidate()
