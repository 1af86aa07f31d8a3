"""Slides that came while the wall was held.

Revision: 0010
After: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Those that are there wait for nothing; the column keeps its default, as those before."""
    op.add_column("picture", sa.Column("waits", sa.Boolean, nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("picture", "waits")
