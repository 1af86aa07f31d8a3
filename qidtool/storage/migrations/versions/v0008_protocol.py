"""What documenters take down on a day.

Revision: 0008
After: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Steps and groups are named without a bond: an entry stays when one of them is taken out of the day."""
    op.create_table(
        "protocol_entry", sa.Column("id", sa.Text, primary_key=True),
        _to("workshop", nullable=False), _text("kind"), _moment("said_at"), _moment("written_at"),
        _to("account", "written_by"), sa.Column("step", sa.Text, nullable=True),
        sa.Column("group", sa.Text, nullable=True), _text("text"), _flag("special"), _text("speaker"), _flag("exact"),
        sa.Column("removed_at", sa.BigInteger, nullable=True),
    )  # fmt: skip
    op.create_index("ix_protocol_entry_workshop", "protocol_entry", ["workshop"])


def downgrade() -> None:
    op.drop_table("protocol_entry")


def _to(target: str, name: str = "", *, nullable: bool = True) -> "sa.Column[str]":
    column = name or target
    key = sa.ForeignKey(f"{target}.id", name=f"fk_protocol_entry_{column}", ondelete="CASCADE")
    return sa.Column(column, sa.Text, key, nullable=nullable)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _moment(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger, nullable=False)


def _flag(name: str) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean, nullable=False)
