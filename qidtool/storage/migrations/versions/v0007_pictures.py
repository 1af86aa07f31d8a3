"""Photos and slides.

Revision: 0007
After: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "picture", sa.Column("id", sa.Text, primary_key=True), _to("picture", "workshop", "workshop"),
        _text("belongs_to"), _text("purpose"), _number("position"), _number("width"), _number("height"), _text("alt"),
        sa.Column("kept_at", sa.BigInteger, nullable=False), _to("picture", "kept_by", "account", optional=True),
    )  # fmt: skip
    op.create_index("ix_picture_workshop_belongs_to", "picture", ["workshop", "belongs_to"])
    op.create_table(
        "picture_form", sa.Column("id", sa.Text, primary_key=True), _to("picture_form", "picture", "picture"),
        _text("size"), _text("kind"), _text("content"),
    )  # fmt: skip
    op.create_index("ix_picture_form_picture", "picture_form", ["picture"])


def downgrade() -> None:
    op.drop_table("picture_form")
    op.drop_table("picture")


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False)


def _to(table: str, name: str, target: str, *, optional: bool = False) -> "sa.Column[str]":
    points = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}", ondelete="CASCADE")
    return sa.Column(name, sa.Text, points, nullable=optional)
