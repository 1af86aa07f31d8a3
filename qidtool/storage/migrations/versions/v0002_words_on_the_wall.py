"""Word clouds, corrections of terms by hand, and long work with its results.

Revision: 0002
After: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _clouds()
    _jobs()


def downgrade() -> None:
    for table in ("job_result", "job", "term_correction", "cloud"):
        op.drop_table(table)


def _clouds() -> None:
    op.create_table(
        "cloud", _id(), _to("cloud", "room", "workshop"), _to("cloud", "workshop", "workshop"),
        _to("cloud", "step", "step"), _text("prompt"), _text("input"), _text("elsewhere"),
        _text("beside"), _text("rule"), sa.Column("at_least", sa.Integer, nullable=True), _nested("drawing"),
        _maybe_moment("drawn_at"), _number("taken_out"),
    )  # fmt: skip
    op.create_index("ix_cloud_room", "cloud", ["room"])
    op.create_index("ix_cloud_step", "cloud", ["step"])
    op.create_table(
        "term_correction", _id(), _to("term_correction", "series", "series"), _text("kind"), _moment("created_at"),
        _nested("keys"), _nested("forms"), _text("shown"), _text("label"),
        _to("term_correction", "made_by", "account", optional=True), _maybe_moment("taken_back_at"),
    )  # fmt: skip
    op.create_index("ix_term_correction_series", "term_correction", ["series"])


def _jobs() -> None:
    op.create_table(
        "job", _id(), _to("job", "room", "room"), _text("kind"), _moment("asked_at"), _text("language"),
        _to("job", "asked_by", "account", optional=True), _text("status"), _text("stage"), _number("progress"),
        _number("tries"), _text("attempt"),
        _moment("touched_at"), _maybe_moment("ended_at"), _text("trouble"), _number("as_of"),
    )  # fmt: skip
    op.create_index("ix_job_room", "job", ["room"])
    op.create_index("ix_job_status", "job", ["status"])
    op.create_table(
        "job_result", _id(), _to("job_result", "job", "job"), _text("form"), _moment("made_at"), _text("content")
    )
    op.create_index("ix_job_result_job", "job_result", ["job"])


def _id() -> "sa.Column[str]":
    return sa.Column("id", sa.Text, primary_key=True)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _moment(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger, nullable=False)


def _maybe_moment(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger, nullable=True)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False)


def _nested(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=True)


def _to(table: str, name: str, target: str, *, optional: bool = False) -> "sa.Column[str]":
    points = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}", ondelete="CASCADE")
    return sa.Column(name, sa.Text, points, nullable=optional)
