"""Working groups, whose entry a contribution is, and where it lies.

Revision: 0003
After: 0002
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_OF_CONTRIBUTIONS = (
    "contribution_written", "contribution_edited", "contribution_withdrawn", "contribution_moderated"
)  # fmt: skip


def upgrade() -> None:
    """What is there already belongs to nobody's group and lies nowhere in particular.

    Columns are added with a default and keep it: without one, SQLite would have to make these tables anew, and a table
    that goes takes along whatever hangs on it.
    """
    op.create_table(
        "group", sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workshop", sa.Text, sa.ForeignKey("workshop.id", name="fk_group_workshop", ondelete="CASCADE"),
                  nullable=False),
        sa.Column("position", sa.Integer, nullable=False), _text("name"), _text("table"), _text("theme"),
        sa.Column("kind", sa.Text, nullable=True), sa.Column("dissolved_at", sa.BigInteger, nullable=True),
    )  # fmt: skip
    op.create_index("ix_group_workshop", "group", ["workshop"])
    op.add_column("workshop", sa.Column("grouping", sa.Text, nullable=False, server_default="none"))
    op.add_column("participant", sa.Column("group", sa.Text, nullable=True))
    op.create_index("ix_participant_group", "participant", ["group"])
    for column in (
        sa.Column("group", sa.Text, nullable=True),
        sa.Column("for_group", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("row", sa.Integer, nullable=True),
        sa.Column("about", sa.Text, nullable=False, server_default=""),
        sa.Column("marks", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("passages", sa.JSON(none_as_null=True), nullable=True),
    ):
        op.add_column("contribution", column)
    op.create_index("ix_contribution_group", "contribution", ["group"])
    op.execute("UPDATE contribution SET marks = '[]', passages = '[]'")
    _rewrite_journal(_with_readers, 2)


def downgrade() -> None:
    _rewrite_journal(_with_participant, 1)
    op.drop_index("ix_contribution_group", "contribution")
    for name in ("passages", "marks", "about", "row", "for_group", "group"):
        op.drop_column("contribution", name)
    op.drop_index("ix_participant_group", "participant")
    op.drop_column("participant", "group")
    op.drop_column("workshop", "grouping")
    op.drop_table("group")


def _rewrite_journal(rewrite: Callable[[dict[str, Any]], dict[str, Any]], version: int) -> None:
    """Contributions were told to their author, and are told to all of a group from now on."""
    names = ("room", "n", "kind", "version")
    journal = sa.table("journal", *(sa.column(name) for name in names), sa.column("event", sa.JSON))
    written = op.get_bind().execute(sa.select(journal).where(journal.c.kind.in_(_OF_CONTRIBUTIONS)))
    again = [{"here": row.room, "at": row.n, "told": rewrite(dict(row.event))} for row in written]
    if again:
        told = sa.update(journal).where(journal.c.room == sa.bindparam("here"), journal.c.n == sa.bindparam("at"))
        op.get_bind().execute(told.values(event=sa.bindparam("told"), version=version), again)


def _with_readers(event: dict[str, Any]) -> dict[str, Any]:
    author = event.pop("participant")
    return {**event, "readers": [] if author is None else [author]}


def _with_participant(event: dict[str, Any]) -> dict[str, Any]:
    readers = event.pop("readers")
    return {**event, "participant": readers[0] if readers else None}


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)
