"""The first tables.

Revision: 0001
The beginning.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _series_and_workshops()
    _people()
    _who_is_let_in()
    _contributions()
    _journal()


def downgrade() -> None:
    for table in (
        "answer", "stream_head", "stream_entry", "journal", "room", "wording", "contribution", "link", "session",
        "staff", "account", "participant", "step", "workshop", "series",
    ):  # fmt: skip
        op.drop_table(table)


def _series_and_workshops() -> None:
    op.create_table(
        "series", _id(), _text("title"), _moment("created_at"), _text("guiding_question"), _text("goal"),
        _nested("themes"), _nested("functions"), _nested("regions"), _nested("privacy"), _flag("single"),
    )  # fmt: skip
    op.create_table(
        "workshop", _id(), _to("workshop", "series", "series"), _text("title"), _moment("created_at"),
        _text("code"), _text("link_code"), _text("place"), _text("held_on"), _text("status"), _nested("wall"),
        _nested("marked_words"), _unique("workshop", "code"), _unique("workshop", "link_code"),
    )  # fmt: skip
    op.create_index("ix_workshop_series", "workshop", ["series"])
    op.create_table(
        "step", _id(), _to("step", "workshop", "workshop"), _number("position"), _text("method"),
        _text("title"), _nested("form"), _nested("prompts"), _nested("state"), _text("planned_start"),
        _number("planned_minutes"), _maybe_moment("opened_at"), _maybe_moment("closed_at"), _nested("timer"),
        _flag("approval"), _flag("accepts_late"),
    )  # fmt: skip
    op.create_index("ix_step_workshop", "step", ["workshop"])


def _people() -> None:
    op.create_table(
        "participant", _id(), _to("participant", "workshop", "workshop"), _moment("joined_at"),
        _text("name"), _text("function"), _text("region"), _text("source"), _maybe_moment("removed_at"),
    )  # fmt: skip
    op.create_index("ix_participant_workshop", "participant", ["workshop"])
    op.create_table(
        "account", _id(), _text("name"), _text("email"), _text("role"), _moment("created_at"),
        _text("password_hash"), _maybe_moment("disabled_at"), _unique("account", "email"),
    )  # fmt: skip
    op.create_table("staff", _id(), _text("room"), _to("staff", "account", "account"), _text("role"))
    op.create_index("ix_staff_room", "staff", ["room"])
    op.create_index("ix_staff_account", "staff", ["account"])


def _who_is_let_in() -> None:
    op.create_table(
        "session", _id(), _text("token_hash"), _moment("created_at"), _moment("expires_at"),
        _to("session", "account", "account", optional=True),
        _to("session", "participant", "participant", optional=True),
        _to("session", "workshop", "workshop", optional=True), _text("device"), _maybe_moment("revoked_at"),
        _unique("session", "token_hash"),
    )  # fmt: skip
    op.create_index("ix_session_account", "session", ["account"])
    op.create_index("ix_session_participant", "session", ["participant"])
    op.create_table(
        "link", _id(), _text("token_hash"), _text("kind"), _text("role"), _moment("created_at"),
        _moment("expires_at"), _to("link", "workshop", "workshop", optional=True),
        _to("link", "account", "account", optional=True), _to("link", "created_by", "account", optional=True),
        _maybe_moment("used_at"), _maybe_moment("revoked_at"), _unique("link", "token_hash"),
    )  # fmt: skip
    op.create_index("ix_link_workshop", "link", ["workshop"])


def _contributions() -> None:
    op.create_table(
        "contribution", _id(), _to("contribution", "workshop", "workshop"),
        _to("contribution", "step", "step"), _text("input"), _text("prompt"), _text("pass_id"),
        _moment("written_at"), _to("contribution", "participant", "participant", optional=True),
        _to("contribution", "entered_by", "account", optional=True), _text("source"), _text("status"),
        _flag("on_wall"), _flag("late"), _number("version"),
    )  # fmt: skip
    op.create_index("ix_contribution_workshop", "contribution", ["workshop"])
    op.create_index("ix_contribution_step_participant", "contribution", ["step", "participant"])
    op.create_table(
        "wording", _id(), _to("wording", "contribution", "contribution"), _number("version"),
        _moment("written_at"), _text("text"),
    )  # fmt: skip
    op.create_index("ix_wording_contribution", "wording", ["contribution"])


def _journal() -> None:
    op.create_table("room", _id(), _number("last_n"))
    op.create_table(
        "journal", _in_room("journal"), _number("n"), _moment("at"), _text("kind"), _number("version"),
        _text("actor"), sa.Column("act", sa.Text, nullable=True), _nested("event"), _key("journal", "room", "n"),
    )  # fmt: skip
    op.create_index("ix_journal_room_kind", "journal", ["room", "kind"])
    op.create_table(
        "stream_entry", _in_room("stream_entry"), _text("stream"), _number("n"), _number("before"),
        _key("stream_entry", "room", "stream", "n"),
    )  # fmt: skip
    op.create_table(
        "stream_head", _in_room("stream_head"), _text("stream"), _number("n"), _key("stream_head", "room", "stream")
    )
    op.create_table(
        "answer", _text("actor"), _text("act"), _moment("at"), _nested("answer"), _key("answer", "actor", "act")
    )


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


def _flag(name: str) -> "sa.Column[bool]":
    return sa.Column(name, sa.Boolean, nullable=False)


def _nested(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.JSON(none_as_null=True), nullable=True)


def _to(table: str, name: str, target: str, *, optional: bool = False) -> "sa.Column[str]":
    points = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{name}", ondelete="CASCADE")
    return sa.Column(name, sa.Text, points, nullable=optional)


def _in_room(table: str) -> "sa.Column[str]":
    return sa.Column("room", sa.Text, sa.ForeignKey("room.id", name=f"fk_{table}_room", ondelete="CASCADE"))


def _unique(table: str, name: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(name, name=f"uq_{table}_{name}")


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")
