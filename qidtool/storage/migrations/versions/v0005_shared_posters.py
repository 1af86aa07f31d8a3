"""Steps whose groups go from poster to poster.

Revision: 0005
After: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Groups of the steps that are there stay at their own posters; the column keeps its default, as those before."""
    op.add_column("step", sa.Column("rotation_minutes", sa.Integer, nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    op.drop_column("step", "rotation_minutes")
