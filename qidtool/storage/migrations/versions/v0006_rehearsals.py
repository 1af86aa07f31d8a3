"""Series in which a workshop is rehearsed.

Revision: 0006
After: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No foreign key: a rehearsal may outlive the workshop it was made for by a day."""
    op.add_column("series", sa.Column("rehearsal_of", sa.Text, nullable=True))


def downgrade() -> None:
    op.drop_column("series", "rehearsal_of")
