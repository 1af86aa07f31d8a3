"""Tells a watching program whether the house stands: the database answers, and its schema is the right one."""

import logging
import sqlite3

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from qidtool.storage.migrate import newest_schema, schema_of
from qidtool.web.house import gate, settings

log = logging.getLogger(__name__)
pages = Blueprint("health", __name__)


@pages.get("/health")
def health() -> ResponseReturnValue:
    is_reachable, schema = _looked()
    is_right = is_reachable and schema == newest_schema()
    told = {"ok": is_right, "database": is_reachable, "schema": schema, "sqlite": sqlite3.sqlite_version}
    return jsonify(told), 200 if is_right else 503


def _looked() -> tuple[bool, str | None]:
    try:
        gate().store.read(lambda reading: reading.accounts.count())
        return True, schema_of(settings().database)
    except Exception:
        log.exception("the database does not answer")
        return False, None
