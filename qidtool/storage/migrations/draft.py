"""Drafts the next step of the schema from what `tables.py` says now; read and mend it before it is kept."""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

from qidtool.storage.engine import open_engine, open_writer
from qidtool.storage.migrate import upgrade


def draft(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'draft.sqlite3'}"
        upgrade(url)
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent))
        with open_writer(open_engine(url)) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.revision(config, message=message, autogenerate=True)


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]))
