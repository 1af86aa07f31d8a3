"""The tables; their columns are named like the fields of the things they hold."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text, false, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, at_first: str | None = None) -> Column[str]:
    """`at_first` is what rows hold that were there before the column was."""
    return Column(name, Text, nullable=False, server_default=None if at_first is None else text(f"'{at_first}'"))


def _maybe(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _moment(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


def _maybe_moment(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=True)


def _nested(name: str) -> Column[object]:
    return Column(name, JSON(none_as_null=True), nullable=True)


def _flag(name: str, *, off_at_first: bool = False) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false() if off_at_first else None)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _to(name: str, target: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{target}.id", ondelete="CASCADE"), nullable=optional)


series = Table(
    "series", metadata, _id(), _text("title"), _moment("created_at"), _text("guiding_question"), _text("goal"),
    _nested("themes"), _nested("functions"), _nested("regions"), _nested("privacy"), _flag("single"),
    _maybe("rehearsal_of"),
)  # fmt: skip

workshop = Table(
    "workshop", metadata, _id(), _to("series", "series"), _text("title"), _moment("created_at"),
    Column("code", Text, nullable=False, unique=True), Column("link_code", Text, nullable=False, unique=True),
    _text("place"), _text("held_on"), _text("status"), _nested("wall"), _nested("marked_words"),
    _text("grouping", "none"), _nested("wifi"), Index("ix_workshop_series", "series"),
)  # fmt: skip

step = Table(
    "step", metadata, _id(), _to("workshop", "workshop"), _number("position"), _text("method"), _text("title"),
    _nested("form"), _nested("prompts"), _nested("state"), _text("planned_start"), _number("planned_minutes"),
    _maybe_moment("opened_at"), _maybe_moment("closed_at"), _nested("timer"), _flag("approval"),
    _flag("accepts_late"), Column("rotation_minutes", Integer, nullable=False, server_default=text("0")),
    Index("ix_step_workshop", "workshop"),
)  # fmt: skip

group = Table(
    "group", metadata, _id(), _to("workshop", "workshop"), _number("position"), _text("name"), _text("table"),
    _text("theme"), _maybe("kind"), _maybe_moment("dissolved_at"), Index("ix_group_workshop", "workshop"),
)  # fmt: skip

participant = Table(
    "participant", metadata, _id(), _to("workshop", "workshop"), _moment("joined_at"), _text("name"),
    _text("function"), _text("region"), _text("source"), _maybe_moment("removed_at"),
    _maybe("group"), Index("ix_participant_workshop", "workshop"),
    Index("ix_participant_group", "group"),
)  # fmt: skip

account = Table(
    "account", metadata, _id(), _text("name"), Column("email", Text, nullable=False, unique=True), _text("role"),
    _moment("created_at"), _text("password_hash"), _maybe_moment("disabled_at"),
)  # fmt: skip

staff = Table(
    "staff", metadata, _id(), _text("room"), _to("account", "account"), _text("role"),
    Index("ix_staff_room", "room"), Index("ix_staff_account", "account"),
)  # fmt: skip

session = Table(
    "session", metadata, _id(), Column("token_hash", Text, nullable=False, unique=True), _moment("created_at"),
    _moment("expires_at"), _to("account", "account", optional=True), _to("participant", "participant", optional=True),
    _to("workshop", "workshop", optional=True), _text("device"), _maybe_moment("revoked_at"),
    Index("ix_session_account", "account"), Index("ix_session_participant", "participant"),
)  # fmt: skip

link = Table(
    "link", metadata, _id(), Column("token_hash", Text, nullable=False, unique=True), _text("kind"), _text("role"),
    _moment("created_at"), _moment("expires_at"), _to("workshop", "workshop", optional=True),
    _to("account", "account", optional=True), _to("created_by", "account", optional=True),
    _maybe_moment("used_at"), _maybe_moment("revoked_at"), Index("ix_link_workshop", "workshop"),
)  # fmt: skip

contribution = Table(
    "contribution", metadata, _id(), _to("workshop", "workshop"), _to("step", "step"), _text("input"),
    _text("prompt"), _text("pass_id"), _moment("written_at"), _to("participant", "participant", optional=True),
    _to("entered_by", "account", optional=True), _text("source"), _text("status"), _flag("on_wall"), _flag("late"),
    _number("version"), _maybe("group"), _flag("for_group", off_at_first=True),
    Column("row", Integer, nullable=True), _text("about", ""), _nested("marks"), _nested("passages"),
    Index("ix_contribution_workshop", "workshop"), Index("ix_contribution_group", "group"),
    Index("ix_contribution_step_participant", "step", "participant"),
)  # fmt: skip

wording = Table(
    "wording", metadata, _id(), _to("contribution", "contribution"), _number("version"), _moment("written_at"),
    _text("text"), Index("ix_wording_contribution", "contribution"),
)  # fmt: skip

cloud = Table(
    "cloud", metadata, _id(), _to("room", "workshop"), _to("workshop", "workshop"), _to("step", "step"),
    _text("prompt"), _text("input"), _text("elsewhere"), _text("beside"), _text("rule"),
    Column("at_least", Integer, nullable=True), _nested("drawing"), _maybe_moment("drawn_at"), _number("taken_out"),
    _flag("overdue"), Index("ix_cloud_room", "room"), Index("ix_cloud_step", "step"),
)  # fmt: skip

term_correction = Table(
    "term_correction", metadata, _id(), _to("series", "series"), _text("kind"), _moment("created_at"),
    _nested("keys"), _nested("forms"), _text("shown"), _nested("borrowed"), _to("made_by", "account", optional=True),
    _maybe_moment("taken_back_at"), _number("as_of"), Index("ix_term_correction_series", "series"),
)  # fmt: skip

protocol_entry = Table(
    "protocol_entry", metadata, _id(), _to("workshop", "workshop"), _text("kind"), _moment("said_at"),
    _moment("written_at"), _to("written_by", "account", optional=True), _maybe("step"), _maybe("group"),
    _text("text"), _flag("special"), _text("speaker"), _flag("exact"), _maybe_moment("removed_at"),
    Index("ix_protocol_entry_workshop", "workshop"),
)  # fmt: skip

job = Table(
    "job", metadata, _id(), Column("room", Text, ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
    _text("kind"), _moment("asked_at"), _text("language"), _to("asked_by", "account", optional=True), _text("status"),
    _text("stage"), _number("progress"), _number("tries"), _text("attempt"), _moment("touched_at"),
    _maybe_moment("ended_at"), _text("trouble"), _number("as_of"), _nested("wish"),
    Index("ix_job_room", "room"), Index("ix_job_status", "status"),
)  # fmt: skip

job_result = Table(
    "job_result", metadata, _id(), _to("job", "job"), _text("form"), _moment("made_at"), _text("content"),
    Index("ix_job_result_job", "job"),
)  # fmt: skip

picture = Table(
    "picture", metadata, _id(), _to("workshop", "workshop"), _text("belongs_to"), _text("purpose"), _number("position"),
    _number("width"), _number("height"), _text("alt"), _moment("kept_at"), _to("kept_by", "account", optional=True),
    _flag("waits", off_at_first=True), Index("ix_picture_workshop_belongs_to", "workshop", "belongs_to"),
)  # fmt: skip

picture_form = Table(
    "picture_form", metadata, _id(), _to("picture", "picture"), _text("size"), _text("kind"), _text("content"),
    Index("ix_picture_form_picture", "picture"),
)  # fmt: skip

room = Table("room", metadata, _id(), _number("last_n"))

journal = Table(
    "journal", metadata, Column("room", Text, ForeignKey("room.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True), _moment("at"), _text("kind"), _number("version"), _text("actor"),
    _maybe("act"), _nested("event"), Index("ix_journal_room_kind", "room", "kind"),
)  # fmt: skip

stream_entry = Table(
    "stream_entry", metadata, Column("room", Text, ForeignKey("room.id", ondelete="CASCADE"), primary_key=True),
    Column("stream", Text, primary_key=True), Column("n", Integer, primary_key=True), _number("before"),
)  # fmt: skip

stream_head = Table(
    "stream_head", metadata, Column("room", Text, ForeignKey("room.id", ondelete="CASCADE"), primary_key=True),
    Column("stream", Text, primary_key=True), _number("n"),
)  # fmt: skip

answer = Table(
    "answer", metadata, Column("actor", Text, primary_key=True), Column("act", Text, primary_key=True),
    _moment("at"), _nested("answer"),
)  # fmt: skip
