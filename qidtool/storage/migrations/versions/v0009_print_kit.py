"""The wireless network of the hall, and what of a workshop is wanted on paper.

Revision: 0009
After: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workshop", sa.Column("wifi", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("job", sa.Column("wish", sa.JSON(none_as_null=True), nullable=True))


def downgrade() -> None:
    op.drop_column("job", "wish")
    op.drop_column("workshop", "wifi")
