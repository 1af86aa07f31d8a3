"""Words that were taken back leave corrections of terms as well, and clouds that were not drawn anew.

Revision: 0004
After: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every correction is looked through at the next start. Names given so far count as the moderation's own words,
    unless they are among those they were given to; labels repeated words and are composed from now on.
    """
    with op.batch_alter_table("term_correction") as table:
        table.drop_column("label")
        table.add_column(sa.Column("borrowed", sa.JSON(none_as_null=True), nullable=True))
        table.add_column(sa.Column("as_of", sa.Integer, nullable=False, server_default="-1"))
    op.execute("UPDATE term_correction SET borrowed = '[]'")
    with op.batch_alter_table("cloud") as table:
        table.add_column(sa.Column("overdue", sa.Boolean, nullable=False, server_default=sa.false()))
    op.execute("UPDATE cloud SET overdue = (drawn_at IS NOT NULL AND taken_out > 0)")
    _drop_default("term_correction", "as_of")
    _drop_default("cloud", "overdue")


def downgrade() -> None:
    with op.batch_alter_table("cloud") as table:
        table.drop_column("overdue")
    with op.batch_alter_table("term_correction") as table:
        table.drop_column("as_of")
        table.drop_column("borrowed")
        table.add_column(sa.Column("label", sa.Text, nullable=False, server_default=""))
    _drop_default("term_correction", "label")


def _drop_default(table: str, column: str) -> None:
    """It was needed for the rows that were there already."""
    with op.batch_alter_table(table) as changed:
        changed.alter_column(column, server_default=None)
